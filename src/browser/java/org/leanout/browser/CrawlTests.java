package org.leanout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everybody opens every page that a link leads them to: each is light, accessible, and fits on a phone. */
@InTheBrowser
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CrawlTests {

    /** Where links lead only at times, which is seen on the journey, and by links of mail; and what is no page. */
    private static final Set<String> APART = Set.of(
            "/files/{id}",
            "/files/{id}/content",
            "/log/details",
            "/portfolio/views/{id}",
            "/login/only",
            "/open/{secret}",
            "/partners/{partner}/workshops/new",
            "/setup",
            "/partners/{partner}/ambition/consent",
            "/partners/{partner}/bypasses/{id}/edit",
            "/partners/{partner}/impacts/{id}/replies/new",
            "/partners/{partner}/offers/{id}/edit",
            "/partners/{partner}/pack.pdf",
            "/partners/{partner}/pack/{line}",
            "/partners/{partner}/promises/{promise}/due-day-consent",
            "/partners/{partner}/proposals/{id}/pdf",
            "/partners/{partner}/proposals/{proposal}/attachments/{id}",
            "/partners/{partner}/proposals/{proposal}/comments/{id}",
            "/partners/{partner}/requests/{id}/edit",
            "/partners/{partner}/rounds/{id}/answer",
            "/partners/{partner}/rounds/{id}/it-view",
            "/partners/{partner}/rounds/{round}/workshops/{id}/edit",
            "/partners/{partner}/value/consent",
            "/partners/{partner}/why/{dimension}",
            "/portfolio.csv",
            "/unsubscribe/{token}");

    private final Visitors visitors;
    private final Routes routes;
    private final Set<String> reached = new TreeSet<>(APART);
    private final Set<String> seen = new HashSet<>();

    @Autowired
    CrawlTests(Visitors visitors, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.visitors = visitors;
        this.routes = new Routes(mappings);
    }

    @Test
    @Order(1)
    void nobody_finds_but_the_sign_in_page() {
        crawl(visitors.somebody());
        assertThat(reached).contains("/login").doesNotContain("/partners");
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(
            strings = {"Maya Brand", "Tom Reyes", "Rafael Kern", "Ines Okafor", "Jonas Lind", "Ada Novak", "Priya Shah"
            })
    void somebody_finds_every_page_in_order(String name) {
        Visitor visitor = visitors.somebodyWithAPhone();
        visitor.signInWithOneClick(name);
        crawl(visitor);
    }

    @Test
    @Order(3)
    void every_page_is_found_by_somebody() {
        Set<String> missed = routes.all();
        missed.removeAll(reached);
        assertThat(missed).isEmpty();
    }

    private void crawl(Visitor visitor) {
        Crawl crawl = new Crawl(visitor, routes, seen);
        crawl.from("/");
        reached.addAll(crawl.reached());
        assertThat(crawl.faults()).isEmpty();
    }
}
