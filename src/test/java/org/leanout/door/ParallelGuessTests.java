package org.leanout.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Guesses that arrive together, from an address that no other test has; each is a transaction of its own. */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParallelGuessTests {

    private static final String ADDRESS = "198.51.100.7";
    private static final int GUESSES = 50;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from sign_in_failure where who = :who")
                .param("who", ADDRESS)
                .update();
    }

    @Test
    void pass_no_more_often_than_guesses_one_after_the_other() throws Exception {
        CyclicBarrier start = new CyclicBarrier(GUESSES);
        Callable<String> guess = () -> {
            start.await();
            return signIn("guess");
        };
        ExecutorService together = Executors.newFixedThreadPool(GUESSES);
        List<Future<String>> answers = together.invokeAll(Collections.nCopies(GUESSES, guess));
        together.shutdown();
        int compared = 0;
        for (Future<String> answer : answers) if (answer.get().equals("/login?wrong")) compared++;
        assertThat(compared).isEqualTo(Attempts.MOST_FOR_ONE_ACCOUNT);
        assertThat(signIn("lean-out-demo")).isEqualTo("/login?wait");
    }

    @Test
    void count_no_more_once_somebody_has_signed_in() throws Exception {
        for (int i = 1; i < Attempts.MOST_FOR_ONE_ACCOUNT; i++) signIn("guess");
        assertThat(signIn("lean-out-demo")).isEqualTo("/");
        for (int i = 1; i < Attempts.MOST_FOR_ONE_ACCOUNT; i++)
            assertThat(signIn("guess")).isEqualTo("/login?wrong");
        assertThat(signIn("lean-out-demo")).isEqualTo("/");
    }

    private String signIn(String password) throws Exception {
        return mvc.perform(post("/login")
                        .param("username", "rafael@leanout.example")
                        .param("password", password)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(ADDRESS);
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
