package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that name nothing, and choices that nobody knows: never a bare "that did not work". */
@OnTheCast
class UnreadAddressTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** {@code Mrs} stands for an id that is none. */
    @Test
    void whatever_is_no_id_is_not_found() throws Exception {
        for (String endpoint : endpointsWithAnId()) {
            String[] parts = endpoint.split(" ", 2);
            String address = parts[1].replace("{partner}", "nursing-operations").replaceAll("\\{[a-z]+}", "Mrs");
            for (String who : List.of("maya", "ines", "admin"))
                assertThat(browser.send(who, HttpMethod.valueOf(parts[0]), address)
                                .getResponse()
                                .getStatus())
                        .as(who + ": " + endpoint)
                        .isIn(403, 404);
            assertThat(browser.send("maya", HttpMethod.valueOf(parts[0]), address)
                            .getResponse()
                            .getStatus())
                    .as(endpoint)
                    .isNotEqualTo(400);
        }
    }

    @Test
    void what_a_page_cannot_do_without_is_a_part_of_its_address() throws Exception {
        assertThat(browser.open("ines", NURSING + "/disputes/new").getResponse().getStatus())
                .isEqualTo(404);
    }

    private List<String> endpointsWithAnId() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("org.leanout"))
                .map(java.util.Map.Entry::getKey)
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern)))
                .filter(endpoint -> endpoint.replace("{partner}", "").contains("{"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        NURSING + "/timeline, topic=NOPE",
        NURSING + "/help, shelf=NOPE",
        NURSING + "/help, origin=NOPE",
        NURSING + "/objectives, retired=NOPE",
        NURSING + "/proposals, all=NOPE",
        NURSING + "/interactions/new, minutes=NOPE",
        "/portfolio, level=NOPE",
        "/portfolio, brm=NOPE",
        "/portfolio, sort=NOPE",
        "/partners, shelf=NOPE"
    })
    void a_filter_that_nobody_knows_leads_to_the_whole_page(String path, String filter) throws Exception {
        String who = path.equals("/portfolio") ? "rafael" : "maya";
        var answer = browser.open(who, path + "?" + filter);
        assertThat(answer.getResponse().getStatus()).isIn(200, 302);
        if (answer.getResponse().getStatus() == 302) assertThat(target(answer)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "maya, sponsor, contact",
        "maya, archive, archived",
        "maya, value/agreement, edition",
        "ines, value/confirmation, review"
    })
    void an_action_without_its_choice_says_so_on_the_page(String who, String noun, String choice) throws Exception {
        var answer = browser.submit(who, NURSING + "/" + noun, choice, "NOPE");
        assertThat(browser.page(who, target(answer)).select(".lo-flash").text())
                .startsWith("Something that this takes was missing or not understood.");
    }
}
