package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInAnswersTests {

    @ParameterizedTest
    @CsvSource({
        "http://evil.example/partners?tier=HIGH|LOW&continue, /partners?tier=HIGH|LOW&continue",
        "https://evil.example:8443//other.example/x, /other.example/x",
        "https://evil.example, /",
        "/login?of=http://evil.example/, /login?of=http://evil.example/",
        "/, /",
    })
    void lead_to_a_path_and_to_no_host(String kept, String target) {
        assertThat(SignInAnswers.withoutHost(kept)).isEqualTo(target);
    }
}
