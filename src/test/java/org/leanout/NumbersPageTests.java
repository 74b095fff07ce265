package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The page that says which number is counted again by which test names every such test, and none that is not there. */
@OnTheCast
class NumbersPageTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`");

    /** Where managers read numbers; what else lies below the address of a partner is that partner's. */
    private static final Pattern READ = Pattern.compile("/(portfolio|effort|coverage|capacity|packs)\\b.*");

    /** It counts nothing again: it is about the numbers of the model. */
    private static final String OTHER = "ModelNumbersTests";

    private final String page = Files.readString(Path.of("docs/numbers.md"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    NumbersPageTests() throws IOException {}

    @Test
    void names_every_test_that_counts_again_and_none_that_is_gone() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Tests.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = found(TEST);
        assertThat(there).containsAll(named);
        there.removeIf(name -> !name.endsWith("NumbersTests") || name.equals(OTHER));
        assertThat(there).hasSizeGreaterThan(15);
        assertThat(named).containsAll(there);
    }

    @Test
    void has_every_address_where_a_manager_reads_numbers() {
        Set<String> addresses = mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(it -> READ.matcher(it).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(found(ADDRESS)).containsAll(addresses);
    }

    /** Each line with numbers says which test counts them. */
    @Test
    void says_of_every_line_that_has_numbers_who_counts_them() {
        assertThat(page.lines().filter(line -> line.startsWith("| ")).skip(1))
                .hasSizeGreaterThan(25)
                .allMatch(line -> line.contains("| none") || TEST.matcher(line).find());
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
