package org.leanout.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages that the program has, from its own mappings. */
class Routes {

    private final Set<PathPattern> pages;

    Routes(RequestMappingHandlerMapping mappings) {
        pages = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("org.leanout"))
                .filter(mapping ->
                        mapping.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> Stream.ofNullable(mapping.getKey().getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .collect(Collectors.toSet());
    }

    Set<String> all() {
        return pages.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The page to which an address leads, if there is one. */
    Optional<String> of(String address) {
        PathContainer path = PathContainer.parsePath(URI.create(address).getPath());
        return pages.stream()
                .filter(page -> page.matches(path))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString);
    }

    /** The names of the parameters that an address carries. */
    static String parameters(String address) {
        String query = URI.create(address).getRawQuery();
        if (query == null) return "";
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.replaceAll("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&", "?", ""));
    }
}
