package org.leanout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody types into one form of a proposal's page, and what becomes of it when they use another, on a phone. */
@InTheBrowser
class TypedTextTests {

    private static final String WHY = "Why, or what to change (not needed for “Go ahead”)";

    @Autowired
    Visitors visitors;

    @Test
    void outlives_the_other_forms_of_the_page_and_nothing_else() {
        Visitor ines = visitors.somebodyWithAPhone();
        ines.signInWithOneClick("Ines Okafor");
        ines.clickUnder("Waiting for you", "Handover in one screen");
        Page page = ines.page();
        ines.fill("Your comment", "Which wards come first?");
        page.locator(".lo-remark").first().click();
        assertThat(page.locator("#say [name=part]")).hasCount(1);
        assertThat(page.getByLabel("Your comment")).hasValue("Which wards come first?");
        ines.fill(WHY, "After the wards have moved");
        ines.click("Comment");
        ines.sees("Which wards come first?");
        assertThat(page.getByLabel("Your comment")).hasValue("");
        assertThat(page.getByLabel(WHY)).hasValue("After the wards have moved");
        page.reload();
        assertThat(page.getByLabel(WHY)).hasValue("");
    }

    @Test
    void is_replied_to_by_a_target_that_a_thumb_finds() {
        Visitor ines = visitors.somebodyWithAPhone();
        ines.signInWithOneClick("Ines Okafor");
        ines.clickUnder("Waiting for you", "Handover in one screen");
        Assertions.assertThat(ines.page()
                        .locator("#comments a[href*=replyTo]")
                        .first()
                        .boundingBox()
                        .height)
                .isGreaterThanOrEqualTo(44);
    }
}
