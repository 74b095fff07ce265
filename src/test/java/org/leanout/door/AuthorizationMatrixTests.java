package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.door.AuthorizationMatrixTests.Answer.CLOSED;
import static org.leanout.door.AuthorizationMatrixTests.Answer.NOT_FOUND;
import static org.leanout.door.AuthorizationMatrixTests.Answer.OPEN;
import static org.leanout.door.AuthorizationMatrixTests.Answer.SIGN_IN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint x every role x {own partner, another partner, no such partner}. The endpoints are the application's
 * own; who may use them stands in {@code authorization-matrix.txt}, and an endpoint without a line there fails.
 */
@OnTheCast
class AuthorizationMatrixTests {

    enum Answer {
        /** The handler answered, whatever it said. */
        OPEN,
        /** 403. */
        CLOSED,
        /** 404 from the door, before any handler. */
        NOT_FOUND,
        SIGN_IN
    }

    /** Somebody of each role, nobody included. Both BRMs are there: Tom is a deputy besides. */
    private static final List<String> PEOPLE = List.of("", "maya", "tom", "rafael", "ines", "admin", "audit");

    /** Maya looks after it with Tom as her deputy, and Ines is one of its people. */
    private static final String OWN = "nursing-operations";

    /** Tom looks after it alone. */
    private static final String ANOTHER = "pharmacy";

    private static final String NONE = "no-such-partner";

    @Autowired
    Browser browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** What the last answers wanted to tell on the next page is nobody's concern. */
    @AfterEach
    void forget() {
        PEOPLE.forEach(browser::forget);
    }

    @Test
    void knows_every_endpoint() throws IOException {
        assertThat(endpoints()).containsExactlyInAnyOrderElementsOf(matrix().keySet());
    }

    @TestFactory
    Stream<DynamicTest> answers_everybody_as_the_matrix_says() throws IOException {
        return matrix().entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(line.getKey(), () -> check(line.getKey(), line.getValue())));
    }

    private void check(String endpoint, String rule) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String partner : endpoint.contains("{partner}") ? List.of(OWN, ANOTHER, NONE) : List.of(""))
            for (String who : PEOPLE) {
                Answer expected = expected(rule, who, partner);
                Answer actual = ask(endpoint, who, partner);
                if (actual != expected)
                    wrong.add("%s at %s: %s, not %s"
                            .formatted(who.isEmpty() ? "nobody" : who, partner, actual, expected));
            }
        assertThat(wrong).as(endpoint).isEmpty();
    }

    private static Answer expected(String rule, String who, String partner) {
        if (rule.equals("anybody")) return OPEN;
        if (who.isEmpty()) return SIGN_IN;
        if (!partner.isEmpty() && !isLetIn(who, partner)) return NOT_FOUND;
        return List.of(rule.split(" ")).stream().anyMatch(word -> includes(word, who, partner)) ? OPEN : CLOSED;
    }

    /** What the door decides. */
    private static boolean isLetIn(String who, String partner) {
        if (partner.equals(NONE)) return false;
        return switch (who) {
            case "maya", "tom", "rafael", "audit" -> true;
            case "ines" -> partner.equals(OWN);
            default -> false;
        };
    }

    private static boolean includes(String word, String who, String partner) {
        return switch (word) {
            case "everybody" -> true;
            case "it" -> List.of("maya", "tom", "rafael", "audit").contains(who);
            case "brm" -> List.of("maya", "tom").contains(who);
            case "manager" -> who.equals("rafael");
            case "administrator" -> who.equals("admin");
            case "owner" -> who.equals("tom") || who.equals("maya") && partner.equals(OWN);
            case "partner" -> who.equals("ines");
            default -> throw new IllegalArgumentException("no such word in the matrix: " + word);
        };
    }

    private Answer ask(String endpoint, String who, String partner) throws Exception {
        String[] parts = endpoint.split(" ", 2);
        String address = parts[1].replace("{partner}", partner)
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        MvcResult result = browser.send(who, HttpMethod.valueOf(parts[0]), address);
        int status = result.getResponse().getStatus();
        String target = String.valueOf(result.getResponse().getRedirectedUrl());
        if (status == 403) return CLOSED;
        if (result.getHandler() == null && status == 404) return NOT_FOUND;
        return result.getHandler() == null && target.endsWith("/login") ? SIGN_IN : OPEN;
    }

    private List<String> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> isOurs(mapping.getValue()))
                .flatMap(mapping -> endpoints(mapping.getKey()))
                .toList();
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.leanout");
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    private static Map<String, String> matrix() throws IOException {
        Map<String, String> matrix = new TreeMap<>();
        String text = new ClassPathResource("authorization-matrix.txt")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\s*\\|\\s*");
            assertThat(matrix.put(parts[0].strip(), parts[1].strip()))
                    .as("a second line for " + line)
                    .isNull();
        });
        return matrix;
    }
}
