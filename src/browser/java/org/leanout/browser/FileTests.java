package org.leanout.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are made in the background. */
@InTheBrowser
class FileTests {

    @Autowired
    Visitors visitors;

    @Test
    void a_manager_asks_for_the_pack_goes_away_and_finds_it_among_the_files() {
        Visitor rafael = visitors.signedIn("Rafael Kern");
        rafael.open("/portfolio");
        rafael.click("Packs");
        rafael.click("Portfolio pack");
        // what is made at once is downloaded, and the page stays
        rafael.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("PDF"))
                .click();
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            rafael.open("/files");
            return rafael.page().locator("main").innerText().contains("kept until");
        });
        rafael.clickBeginning("Portfolio pack, ");
        rafael.sees("The file is there");
        String address = rafael.page()
                .locator("a", new Page.LocatorOptions().setHasText("Download"))
                .getAttribute("href");
        APIResponse file = rafael.page().request().get(rafael.page().url().replaceAll("/files/.*", "") + address);
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(file.body(), 0, 5)).isEqualTo("%PDF-");
    }
}
