package org.leanout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** By keyboard alone: everything can be reached, and one always sees where one is. */
@InTheBrowser
class KeyboardTests {

    private static final String NURSING = "/partners/nursing-operations";

    /** Whether what has the focus shows it, in the part that the screen shows; a choice is marked on its label. */
    private static final String FAULT_OF_FOCUS = """
            () => {
              const focused = document.activeElement;
              const seen = focused.matches('.btn-check') ? focused.nextElementSibling : focused;
              const style = getComputedStyle(seen), box = seen.getBoundingClientRect();
              const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
              const there = document.elementFromPoint(
                middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
              const name = seen.outerHTML.slice(0, 120);
              return [
                ...(style.outlineStyle === 'solid' && style.outlineWidth === '3px' ? [] : ['no ring: ' + name]),
                ...(there && (seen.contains(there) || there.contains(seen)) ? [] : ['hidden: ' + name])];
            }""";

    @Autowired
    Visitors visitors;

    @Test
    void somebody_signs_in_and_logs_what_happened() {
        Page page = visitors.somebody().page();
        page.navigate("/login");
        tabTo(page, "username");
        page.keyboard().type("maya@leanout.example");
        page.keyboard().press("Tab");
        page.keyboard().type("lean-out-demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/today");

        page.navigate("/portfolio");
        page.keyboard().press("l");
        page.waitForURL("**/log");
        page.keyboard().press("l");
        assertThat(page.locator("#log-partner")).isFocused();
        page.keyboard().type("Nursing");
        page.keyboard().press("Tab");
        page.keyboard().type("Called the night lead: all labels are well");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#origin-REQUESTED")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Logged.");
        page.navigate(NURSING);
        assertThat(page.locator("main")).containsText("Called the night lead: all labels are well");
    }

    @Test
    void somebody_skips_to_the_content() {
        Page page = visitors.signedIn("Maya Brand").page();
        page.navigate(NURSING + "/help");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        assertThat(page.getByText("Skip to content")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
    }

    @Test
    void somebody_unfolds_what_is_folded() {
        Page page = visitors.signedIn("Maya Brand").page();
        page.navigate(NURSING + "/proposals");
        page.getByRole(AriaRole.LINK, named("Handover in one screen")).press("Enter");
        page.getByText("Enter a verdict on their behalf").press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Who said it")).isFocused();
    }

    /** The answer comes after the text and before the comments, for whoever has no mouse, too. */
    @Test
    void a_partner_answers_a_proposal_and_tells_it_something() {
        Visitor piotr = visitors.somebody();
        piotr.signIn("piotr@leanout.example", "lean-out-demo");
        Page page = piotr.page();
        page.getByRole(AriaRole.LINK, named("Read and answer: The ward sees where its order is"))
                .press("Enter");
        page.getByRole(AriaRole.LINK, named("Go to your answer")).press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Why, or what to change")).isFocused();
        for (String verdict : List.of("Go ahead", "Change it first", "Not now")) {
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.BUTTON, named(verdict))).isFocused();
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#answer")).containsText("Not now");
        assertThat(page.locator("#answer")).isInViewport();

        page.getByRole(AriaRole.LINK, named("Tell IT")).press("Enter");
        page.waitForURL("**/partners/pharmacy#tell");
        page.keyboard().press("Tab");
        page.keyboard().type("We want");
        page.keyboard().press("Tab");
        page.keyboard().type("No order is made twice");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("What do you want to achieve?")).hasValue("No order is made twice");
    }

    @Test
    void somebody_goes_on_where_something_is_missing() {
        Visitor ines = visitors.somebody();
        ines.signIn("ines@leanout.example", "lean-out-demo");
        Page page = ines.page();
        page.getByRole(AriaRole.LINK, named("Read and answer: Handover in one screen"))
                .press("Enter");
        page.getByRole(AriaRole.BUTTON, named("No, because")).press("Enter");
        assertThat(page.getByText("Say why: IT wants to learn from it.")).isInViewport();
        assertThat(page.getByLabel("Why, or what to change")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/help", "/help?shelf=ALL", "/proposals/new", "/objectives", "/value", "/people/new"})
    void everybody_sees_where_they_are(String address) {
        Page page = visitors.signedIn("Maya Brand").page();
        page.navigate(NURSING + address);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            page.reload();
            assertThat(walk(page)).as(screen.name()).isEmpty();
        }
    }

    /** From one stop to the next, until the browser's own bar is reached. */
    private static List<Object> walk(Page page) {
        List<Object> faults = new ArrayList<>();
        int stops = 0;
        for (page.keyboard().press("Tab"); isOnThePage(page); page.keyboard().press("Tab")) {
            faults.addAll((List<?>) page.evaluate(FAULT_OF_FOCUS));
            stops++;
        }
        assertThat(stops).isGreaterThan(10);
        return faults;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 10 && !page.locator("#" + id + ":focus").isVisible(); i++)
            page.keyboard().press("Tab");
        assertThat(page.locator("#" + id)).isFocused();
    }

    private static boolean isOnThePage(Page page) {
        return (boolean) page.evaluate("() => document.activeElement !== document.body");
    }
}
