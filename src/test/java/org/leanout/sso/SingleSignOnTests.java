package org.leanout.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.leanout.sso.Person.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Whole sign-ins by HTTP, at a provider that is a program of its own, from the button to the page that was asked for. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "db-scheduler.enabled=false",
            "spring.security.oauth2.client.registration.house.client-id=leanout",
            "spring.security.oauth2.client.registration.house.client-secret=secret",
            "spring.security.oauth2.client.registration.house.client-name=House account",
            "spring.security.oauth2.client.registration.house.scope=openid,profile,email",
            "leanout.sso.roles-claim=groups",
            "leanout.sso.roles.BRM=it-brm",
            "leanout.sso.roles.MANAGER=it-lead,it-head",
            "leanout.sso.roles.PARTNER=business",
            "leanout.sso.roles.ADMINISTRATOR=it-admin",
            "leanout.sso.partners-claim=units",
            "leanout.sso.partners.pharmacy=unit-17"
        })
@Import(TestDatabase.class)
@DirtiesContext // nobody else asks this provider
class SingleSignOnTests {

    private static final Provider provider = new Provider();

    /** Known before the start, since the settings say where LeanOut is. */
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.client.provider.house.issuer-uri", provider::issuer);
        properties.add("server.port", () -> PORT);
        properties.add("leanout.url", () -> "http://127.0.0.1:" + PORT);
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Person person = new Person();
    private final UUID pharmacy = UUID.randomUUID();
    private final UUID nursing = UUID.randomUUID();

    @BeforeEach
    void begin() {
        add("root@leanout.example", "ADMINISTRATOR");
        partner(pharmacy, "pharmacy");
        partner(nursing, "nursing");
    }

    @AfterEach
    void forget() {
        jdbc.sql("truncate account, partner, change, spring_session cascade").update();
    }

    @Test
    void adds_somebody_with_the_roles_of_their_claims_and_leads_them_on() throws Exception {
        assertThat(person.open(here("/today")).path()).isEqualTo("/login");
        verified("Mira@leanout.example", "it-brm", "it-head", "canteen");
        Page page = signIn("u1");
        assertThat(page.path()).startsWith("/today");
        assertThat(page.status()).isEqualTo(200);
        assertThat(count("select count(*) from account where name = 'Mira Stolz'"))
                .isEqualTo(1);
        assertThat(roles("mira")).isEqualTo("{BRM,MANAGER}");
    }

    @Test
    void goes_to_the_provider_with_state_nonce_and_a_proof_key() throws Exception {
        assertThat(person.target(here("/oauth2/authorization/house")).getQuery())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void lets_the_provider_send_people_back_to_where_leanout_is_whatever_host_they_name() throws Exception {
        String elsewhere = "http://localhost:" + port + "/oauth2/authorization/house";
        assertThat(person.target(elsewhere).getQuery())
                .contains("redirect_uri=http://127.0.0.1:" + port + "/login/oauth2/code/house");
    }

    @Test
    void keeps_nothing_but_the_accounts_id_in_the_session() throws Exception {
        verified("root@leanout.example", "it-admin");
        signIn("u1");
        assertThat(jdbc.sql("select attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME");
    }

    @Test
    void sets_the_roles_anew_at_each_sign_in_of_whom_it_knows_whatever_their_address_is_now() throws Exception {
        verified("mira@leanout.example", "it-brm");
        signIn("u1");
        provider.has("u1", Map.of("email", "married@leanout.example", "groups", List.of("it-lead")));
        assertThat(signInAnew("u1").alert()).isEmpty();
        assertThat(roles("mira")).isEqualTo("{MANAGER}");
        assertThat(count("select count(*) from account")).isEqualTo(2);
    }

    @Test
    void finds_somebody_by_an_address_that_is_verified_and_by_no_other() throws Exception {
        add("tom@leanout.example", "BRM");
        provider.has(
                "u1", Map.of("email", "tom@leanout.example", "email_verified", false, "groups", List.of("it-admin")));
        assertThat(signIn("u1").alert()).contains("has not confirmed your e-mail address");
        assertThat(roles("tom")).isEqualTo("{BRM}");
        verified("tom@leanout.example", "it-lead");
        assertThat(signInAnew("u1").alert()).isEmpty();
        assertThat(roles("tom")).isEqualTo("{MANAGER}");
    }

    @Test
    void does_not_take_somebody_new_for_whoever_had_their_address_before() throws Exception {
        verified("mira@leanout.example", "it-brm");
        signIn("u1");
        provider.has(
                "u2", Map.of("email", "mira@leanout.example", "email_verified", true, "groups", List.of("it-admin")));
        assertThat(signInAnew("u2").path()).isEqualTo("/login?taken");
        assertThat(roles("mira")).isEqualTo("{BRM}");
    }

    @Test
    void tells_somebody_without_a_role_that_they_have_none() throws Exception {
        verified("mira@leanout.example", "canteen");
        Page page = signIn("u1");
        assertThat(page.path()).isEqualTo("/login?roleless");
        assertThat(page.alert()).contains("gives you no role in LeanOut");
        assertThat(count("select count(*) from account")).isEqualTo(1);
        assertThat(person.open(here("/partners")).path()).isEqualTo("/login");
    }

    @Test
    void lets_nobody_in_any_more_whose_last_role_is_gone() throws Exception {
        verified("mira@leanout.example", "it-brm");
        signIn("u1");
        Person elsewhere = person;
        assertThat(elsewhere.open(here("/partners")).status()).isEqualTo(200);
        verified("mira@leanout.example");
        assertThat(signInAnew("u1").path()).isEqualTo("/login?roleless");
        assertThat(elsewhere.open(here("/partners")).path())
                .as("what was open on another machine")
                .isEqualTo("/login");
    }

    @Test
    void leaves_nobody_in_whom_it_refuses_in_a_session_that_is_open() throws Exception {
        verified("mira@leanout.example", "it-brm");
        signIn("u1");
        String button = new Person()
                .open(here("/login"))
                .document()
                .select("a:contains(Sign in with House account)")
                .attr("href");
        assertThat(person.open(here("/partners")).status()).isEqualTo(200);
        verified("mira@leanout.example");
        assertThat(person.open(here(button)).path()).isEqualTo("/login?roleless");
        assertThat(person.open(here("/partners")).path()).isEqualTo("/login");
    }

    @Test
    void leaves_out_whoever_is_locked_or_disabled() throws Exception {
        verified("mira@leanout.example", "it-brm");
        signIn("u1");
        for (String status : List.of("LOCKED", "DISABLED")) {
            jdbc.sql("update account set status = :status where email like 'mira@%'")
                    .param("status", status)
                    .update();
            assertThat(signInAnew("u1").path()).isEqualTo("/login?" + status.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void leaves_the_last_administrator_that_role() throws Exception {
        for (String group : List.of("business", "canteen")) {
            verified("root@leanout.example", group);
            assertThat(signInAnew("u1").alert()).isEmpty();
            assertThat(roles("root")).isEqualTo("{ADMINISTRATOR}");
        }
        verified("root@leanout.example", "it-brm");
        signInAnew("u1");
        assertThat(roles("root")).contains("BRM", "ADMINISTRATOR");
        add("second@leanout.example", "ADMINISTRATOR");
        signInAnew("u1");
        assertThat(roles("root")).isEqualTo("{BRM}");
    }

    @Test
    void takes_no_answer_that_this_browser_did_not_ask_for() throws Exception {
        person.target(here("/oauth2/authorization/house"));
        Page page = person.open(here("/login/oauth2/code/house?code=stolen&state=forged"));
        assertThat(page.path()).isEqualTo("/login?failed");
        assertThat(page.alert()).contains("did not work");
    }

    @Test
    void makes_a_partners_person_a_member_of_what_the_claims_name_until_they_do_so_no_more() throws Exception {
        belongs("unit-17", "nursing", "no-such-unit");
        assertThat(signIn("u1").alert()).isEmpty();
        assertThat(memberships()).containsExactly("nursing", "pharmacy");
        belongs("nursing");
        signInAnew("u1");
        assertThat(memberships()).containsExactly("nursing");
        assertThat(person.open(here("/partners/nursing")).status()).isEqualTo(200);
        assertThat(person.open(here("/partners/pharmacy")).status()).isEqualTo(404);
    }

    @Test
    void leaves_alone_what_somebody_has_done_by_hand() throws Exception {
        belongs("nursing");
        signIn("u1");
        jdbc.sql("update contact set account_id = null").update();
        jdbc.sql("""
                        insert into contact (partner_id, id, version, name, account_id)
                        select :id, gen_random_uuid(), 0, 'By hand', id from account where email like 'mira@%'
                        """).param("id", pharmacy).update();
        signInAnew("u1");
        assertThat(memberships()).containsExactly("pharmacy");
    }

    @Test
    void puts_nobody_on_both_sides() throws Exception {
        verified("mira@leanout.example", "it-brm", "business");
        assertThat(signIn("u1").path()).isEqualTo("/login?sides");
        belongs("nursing");
        signInAnew("u1");
        assertThat(memberships()).containsExactly("nursing");
        verified("mira@leanout.example", "it-brm");
        assertThat(signInAnew("u1").alert()).isEmpty();
        assertThat(memberships()).isEmpty();
        assertThat(roles("mira")).isEqualTo("{BRM}");
    }

    @Test
    void lets_nobody_in_whose_claims_take_a_role_that_they_are_needed_in() throws Exception {
        verified("mira@leanout.example", "it-brm");
        signIn("u1");
        jdbc.sql("""
                        insert into assignment (partner_id, id, version, account_id, duty, from_on)
                        select :id, gen_random_uuid(), 0, id, 'OWNER', current_date from account where email like 'mira@%'
                        """).param("id", nursing).update();
        verified("mira@leanout.example", "it-lead");
        assertThat(signInAnew("u1").path()).isEqualTo("/login?held");
        assertThat(roles("mira")).isEqualTo("{BRM}");
    }

    @Test
    void takes_back_a_password_that_somebody_else_gave() throws Exception {
        add("tom@leanout.example", "BRM");
        jdbc.sql("update account set password_hash = 'x', password_temporary = true where email like 'tom@%'")
                .update();
        verified("tom@leanout.example", "it-brm");
        assertThat(signIn("u1").path()).doesNotContain("password");
        assertThat(count("select count(*) from account where password_hash is not null"))
                .isZero();
    }

    /** In a browser that the provider does not know yet. */
    private Page signInAnew(String subject) throws Exception {
        person = new Person();
        return signIn(subject);
    }

    /** By the button, and the provider's own form. */
    private Page signIn(String subject) throws Exception {
        Page login = person.open(here("/login"));
        String button = login.document()
                .select("a:contains(Sign in with House account)")
                .attr("href");
        Page there = person.open(here(button));
        assertThat(there.address().toString()).startsWith(provider.issuer());
        return person.submit(there, "form", "username", subject, "password", Provider.PASSWORD);
    }

    private void verified(String email, String... groups) {
        provider.has(
                "u1", Map.of("name", "Mira Stolz", "email", email, "email_verified", true, "groups", List.of(groups)));
    }

    private void belongs(String... units) {
        provider.has(
                "u1",
                Map.of(
                        "name",
                        "Mira Stolz",
                        "email",
                        "mira@leanout.example",
                        "email_verified",
                        true,
                        "groups",
                        "business",
                        "units",
                        List.of(units)));
    }

    private void add(String email, String role) {
        jdbc.sql("""
                        insert into account (id, version, email, name, roles, status, password_temporary)
                        values (gen_random_uuid(), 0, :email, 'Somebody', array[:role], 'ACTIVE', false)
                        """).param("email", email).param("role", role).update();
    }

    private void partner(UUID id, String slug) {
        jdbc.sql("""
                        insert into partner (id, version, slug, name, tier, tags, review_interval, added_on)
                        values (:id, 0, :slug, :slug, 'LOW', array[]::text[], 90, current_date)
                        """).param("id", id).param("slug", slug).update();
    }

    private List<String> memberships() {
        return jdbc.sql("""
                        select p.slug from contact c join partner p on p.id = c.partner_id
                         where c.account_id is not null order by p.slug
                        """).query(String.class).list();
    }

    private String roles(String who) {
        return jdbc.sql("select roles::text from account where email = :email")
                .param("email", who + "@leanout.example")
                .query(String.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private String here(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
