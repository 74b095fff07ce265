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
    void takes_along_who_was_ticked_and_what_was_chosen() {
        Visitor maya = visitors.signedIn("Maya Brand");
        maya.click("Partners");
        maya.click("Nursing operations");
        maya.click("Proposals");
        maya.click("Handover in one screen");
        Page page = maya.page();
        page.locator("#say summary").click();
        page.getByLabel("Sofia Almeida").check();
        page.locator("#answer summary").first().click();
        page.locator("#kind").selectOption("NOT_NOW");
        page.locator("#saidOn").fill("2026-01-05");
        page.locator("a[href*=replyTo]").first().click();
        assertThat(page.locator("#say [name=replyTo]")).hasCount(1);
        assertThat(page.getByLabel("Sofia Almeida")).isChecked();
        maya.fill("Your comment", "Before the audit?");
        maya.click("Comment");
        maya.sees("Before the audit?");
        assertThat(page.locator("#say [name=mentions]:checked")).hasCount(0);
        assertThat(page.locator("#kind")).isVisible();
        assertThat(page.locator("#kind")).hasValue("NOT_NOW");
        assertThat(page.locator("#saidOn")).hasValue("2026-01-05");
        page.reload();
        assertThat(page.locator("#kind")).hasValue("");
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
