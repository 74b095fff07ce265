package org.leanout;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people save in the same moment. The first one's transaction stays open until the second one's request waits for
 * it in the database; so these tests commit, and take away afterwards what they made.
 */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoAtOnceTests {

    private static final String INTERACTIONS = "/partners/nursing-operations/interactions";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID id = UUID.randomUUID();
    private final String here = INTERACTIONS + "/" + id;

    @BeforeEach
    void begin() throws Exception {
        log("maya", INTERACTIONS, "As it was");
        browser.open("tom", here);
        browser.open("admin", "/people");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from participant where interaction_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from interaction where id = :id").param("id", id).update();
        jdbc.sql("delete from change where record_id = :id").param("id", id).update();
        jdbc.sql("delete from account where email = 'twice@leanout.example'").update();
    }

    @Test
    void the_second_is_told_what_the_first_changed_and_keeps_what_they_typed() throws Exception {
        MvcResult second = whileOpen(
                () -> log("maya", here, "First one", "version", 0), () -> log("tom", here, "Second one", "version", 0));
        Document page = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
        assertThat(page.select("[role=alert]").text()).startsWith("Somebody else changed this");
        assertThat(page.select("[aria-labelledby=changed]").text()).contains("As it was", "First one");
        assertThat(page.select("#summary").val()).isEqualTo("Second one");
        assertThat(page.select("[name=version]").val()).isEqualTo("1");
        assertThat(target(log("tom", here, "Second one", "version", 1))).isEqualTo(here);
    }

    @Test
    void who_names_the_same_person_in_the_same_moment_is_told_so_too() throws Exception {
        String somebody =
                browser.page("maya", here + "/edit").select("[name=contacts]").attr("value");
        MvcResult second = whileOpen(
                () -> log("maya", here, "First one", "version", 0, "contacts", somebody),
                () -> log("tom", here, "Second one", "version", 0, "contacts", somebody));
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
        assertThat(second.getResponse().getContentAsString()).contains("Somebody else changed this", "Second one");
    }

    @Test
    void a_small_action_is_refused_on_the_page_of_its_record() throws Exception {
        MvcResult second = whileOpen(
                () -> log("maya", here, "First one", "version", 0),
                () -> browser.submit("tom", here + "/sharing", "shared", true));
        assertThat(target(second)).isEqualTo(here);
        assertThat(second.getFlashMap().get("refused")).asString().startsWith("Somebody else changed this");
    }

    @Test
    void of_two_people_with_one_address_the_second_is_told() throws Exception {
        Callable<MvcResult> add = () ->
                browser.submit("admin", "/people", "name", "Twice", "email", "twice@leanout.example", "roles", "BRM");
        MvcResult second = whileOpen(add, add);
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
    }

    /** The second request's answer; it begins while the first one's change is not committed yet. */
    private MvcResult whileOpen(Callable<MvcResult> first, Callable<MvcResult> second) {
        CompletableFuture<MvcResult> answer = transaction.execute(status -> {
            call(first);
            CompletableFuture<MvcResult> waiting = CompletableFuture.supplyAsync(() -> call(second));
            awaitBlocked();
            return waiting;
        });
        return answer.orTimeout(20, SECONDS).join();
    }

    private void awaitBlocked() {
        String waiting = "select count(*) from pg_locks where not granted";
        for (int i = 0; i < 200 && jdbc.sql(waiting).query(Integer.class).single() == 0; i++) pause();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static MvcResult call(Callable<MvcResult> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private MvcResult log(String who, String address, String summary, Object... more) throws Exception {
        Object[] fields = {"id", id, "summary", summary, "origin", "JOINT", "minutes", 5, "happenedOn", "2026-11-20"};
        Object[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return browser.submit(who, address, all);
    }
}
