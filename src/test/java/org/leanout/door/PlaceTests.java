package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PlaceTests {

    @ParameterizedTest
    @CsvSource({
        "/partners/pharmacy, HOME",
        "/partners/pharmacy/proposals, PROPOSALS",
        "/partners/pharmacy/proposals/1/versions/2, PROPOSALS",
        "/partners/pharmacy/objectives/new, OBJECTIVES",
        "/partners/pharmacy/priorities, OBJECTIVES",
        "/partners/pharmacy/help, HELP",
        "/partners/pharmacy/offers/1, HELP",
        "/partners/pharmacy/requests/new, HELP",
        "/partners/pharmacy/demands, HELP",
        "/partners/pharmacy/promises/1/consent, PROMISES",
        "/partners/pharmacy/timeline,",
        "/partners/pharmacy/help-yourself,",
        "/partners,",
        "/inbox,",
        "/proposals,"
    })
    void hold_the_pages_that_lie_in_them(String address, Place place) {
        assertThat(Place.of(new MockHttpServletRequest("GET", address))).isEqualTo(Optional.ofNullable(place));
    }
}
