package org.leanout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Somebody in front of the browser, who finds things by what they can read. Every page they come to is inspected. */
class Visitor {

    private final BrowserContext context;
    private final Function<Page, List<String>> inspection;
    private final Watch watch;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private int pages;

    Visitor(BrowserContext context, String home, Function<Page, List<String>> inspection) {
        this.context = context;
        this.inspection = inspection;
        this.watch = new Watch(context, home);
        this.page = context.newPage();
        page.onLoad(loaded -> pages++);
    }

    /** For what only one test needs. */
    Page page() {
        return page;
    }

    void signInWithOneClick(String name) {
        open("/login");
        goOn(page.locator("button.list-group-item").filter(new Locator.FilterOptions().setHasText(name)));
    }

    void signIn(String email, String password) {
        open("/login");
        fill("E-mail address", email);
        fill("Password", password);
        click("Sign in");
    }

    Response open(String address) {
        Response response = page.navigate(address);
        lookAround();
        return response;
    }

    /** Clicks on the link or button of this name, which leads to another page. */
    void click(String name) {
        goOn(toPress(page.locator("body"), name));
    }

    /** The same, in the part of the page that has this heading. */
    void clickUnder(String heading, String name) {
        goOn(toPress(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(heading)), name));
    }

    private void goOn(Locator press) {
        int before = pages;
        press.click();
        page.waitForCondition(() -> pages > before);
        lookAround();
    }

    /** The same, where the name goes on with something that changes, as the time of day. */
    void clickBeginning(String name) {
        goOn(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)));
    }

    /** Clicks on what changes only this page: a fold, a choice among a few. */
    void press(String text) {
        page.locator("summary, label").getByText(text, exactly()).click();
    }

    /** Chooses one of a few answers to a question. */
    void answer(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(question).setExact(true))
                .locator("label")
                .getByText(answer, exactly())
                .click();
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String option) {
        field(label).selectOption(option);
    }

    void tick(String label) {
        field(label).check();
    }

    void sees(String... texts) {
        for (String text : texts) assertThat(page.locator("main")).containsText(text);
    }

    void seesNothingOf(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    String reads(String selector) {
        return page.locator(selector).innerText();
    }

    private static Locator toPress(Locator part, String name) {
        Locator link = part.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
        return link.or(part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void lookAround() {
        faults.addAll(inspection.apply(page));
    }

    void photograph(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Closes the browser's window, and tells all that was wrong in it. */
    List<String> leave() {
        faults.addAll(watch.faults());
        context.close();
        return faults;
    }
}
