package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.MODEL;
import static org.leanout.maturity.model.Sample.TODAY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CaseTests {

    private static final Map<String, Level> LEVELS = Map.of(
            "Ad hoc", Level.AD_HOC,
            "Order taker", Level.ORDER_TAKER,
            "Service provider", Level.SERVICE_PROVIDER,
            "Trusted advisor", Level.TRUSTED_ADVISOR,
            "Strategic partner", Level.STRATEGIC_PARTNER);

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_every_expected_number(Case partner) {
        Assessment assessment = Maturity.assess(partner.ledger(), TODAY, MODEL);
        JsonNode expect = partner.expect();

        assertThat(scores(assessment)).isEqualTo(expectedScores(expect));
        assertThat(assessment.volunteeredShare().rounded(3))
                .isEqualByComparingTo(expect.get("volunteeredShare").decimalValue());
        assertThat(assessment.index()).isEqualTo(expect.get("index").asInt());
        assertThat(assessment.indexReaches().number())
                .isEqualTo(expect.get("indexReaches").asInt());
        assertThat(assessment.conditionsAllow().number())
                .isEqualTo(expect.get("conditionsAllow").asInt());
        assertThat(failing(assessment)).isEqualTo(expectedFailing(expect));
        assertThat(assessment.level().orElse(null))
                .isEqualTo(LEVELS.get(expect.get("level").asString()));
    }

    private static Map<String, Integer> scores(Assessment assessment) {
        return assessment.dimensions().stream()
                .collect(Collectors.toMap(
                        d -> d.dimension().name().replace("_", "").toLowerCase(), DimensionScore::score));
    }

    private static Map<String, Integer> expectedScores(JsonNode expect) {
        return expect.get("dimensions")
                .propertyStream()
                .collect(Collectors.toMap(
                        property -> property.getKey().toLowerCase(),
                        property -> property.getValue().asInt()));
    }

    private static List<String> failing(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !finding.met())
                .map(finding -> finding.condition().id())
                .toList();
    }

    private static List<String> expectedFailing(JsonNode expect) {
        return expect.get("failing").valueStream().map(JsonNode::asString).toList();
    }
}
