package vn.khuyencong.ledger.infra.conformance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.RunningLedger.PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Visitor;

/** A browser is let in by a form, stays in by a cookie, and writes only from our own pages. */
@ExtendWith(DemoLedger.class)
class SessionTest {
    private static final String UNIT = "51@2004-07-08";
    private static final String SESSION = "ledger-session";

    private RunningLedger ledger;
    private Visitor visitor;

    @BeforeEach
    void arrive(RunningLedger demo) {
        ledger = demo;
        visitor = new Visitor(demo);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void who_asks_for_a_page_signs_in_and_comes_to_that_page() {
        Answer asked = visitor.open("/provinces/" + UNIT + "?effectiveAsOf=2016-12-31");
        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.header("Location"))
                .endsWith("/sign-in?next=%2Fprovinces%2F51%402004-07-08%3FeffectiveAsOf%3D2016-12-31");

        Answer in = visitor.signIn("xem", PASSWORD, "/provinces/" + UNIT + "?effectiveAsOf=2016-12-31");
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.header("Location")).endsWith("/provinces/" + UNIT + "?effectiveAsOf=2016-12-31");
        assertThat(visitor.open("/provinces/" + UNIT).body()).contains("<strong>xem</strong>");
    }

    @Test
    void the_session_is_kept_from_scripts_and_from_other_sites() {
        Answer in = visitor.signIn("xem", PASSWORD, "/");
        assertThat(in.response().headers().allValues("Set-Cookie"))
                .filteredOn(it -> it.startsWith(SESSION))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Expires", "Max-Age");
    }

    @Test
    void a_session_that_somebody_else_left_in_the_browser_is_not_the_one_that_is_signed_in_to() {
        visitor.signIn("xem", PASSWORD, "/");
        String planted = visitor.cookie(SESSION);
        visitor.submit("/provinces", "/sign-in", Map.of("name", "ketoan", "password", PASSWORD, "next", "/"));
        assertThat(visitor.cookie(SESSION)).isNotEqualTo(planted);
        assertThat(visitor.open("/provinces").body()).contains("<strong>ketoan</strong>");

        visitor.bring(SESSION, planted);
        assertThat(visitor.open("/provinces").status()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_and_a_wrong_name_are_told_alike_and_the_name_is_kept() {
        Answer password = visitor.signIn("xem", "sai mat khau", "/projects");
        Answer name = visitor.signIn("nguoi-la", PASSWORD, "/projects");
        assertThat(password.status()).isEqualTo(401);
        assertThat(name.status()).isEqualTo(401);
        assertThat(password.body())
                .contains("Tên hoặc mật khẩu không đúng.", "value=\"xem\"", "name=\"next\" value=\"/projects\"")
                .doesNotContain("sai mat khau");
        assertThat(name.body()).contains("Tên hoặc mật khẩu không đúng.", "value=\"nguoi-la\"");
        assertThat(visitor.cookie(SESSION)).isEmpty();
        assertThat(ledger.log())
                .contains("refused 401 POST /sign-in for xem", "refused 401 POST /sign-in for an unknown name")
                .doesNotContain("nguoi-la", "sai mat khau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/", "//example.org", "/\\example.org", "\\\\example.org", "javascript:alert(1)",
                "/\t/example.org", " /provinces", "/sign-out", "/sign-in?next=/", ""
            })
    void nobody_is_led_to_another_host(String next) {
        assertThat(visitor.signIn("xem", PASSWORD, next).header("Location"))
                .isEqualTo(ledger.address().resolve("/").toString());
    }

    @Test
    void the_form_itself_is_taken_from_our_own_page_only() {
        Answer refused = visitor.submitFromElsewhere(
                "/sign-in", Map.of("name", "xem", "password", PASSWORD, "next", "/projects"));
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("Location")).endsWith("/sign-in?again&next=%2Fprojects");
        assertThat(visitor.cookie(SESSION)).isEmpty();
    }

    @Test
    void a_session_writes_from_our_pages_and_from_nowhere_else() {
        visitor.signIn("ketoan", PASSWORD, "/");
        String project = "project." + UUID.randomUUID();
        int before = events();

        Answer refused = visitor.postFromElsewhere("/api/v1/projects", Money.proposal(project, UNIT, "TASK"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("CSRF_MISSING");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(events()).isEqualTo(before);

        visitor.post("/provinces", "/api/v1/projects", Money.proposal(project, UNIT, "TASK"))
                .mustBeAccepted();
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void a_role_is_no_wider_in_a_session() {
        visitor.signIn("xem", PASSWORD, "/");
        Answer refused = visitor.post(
                "/provinces", "/api/v1/projects", Money.proposal("project." + UUID.randomUUID(), UNIT, "TASK"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void who_signs_out_is_out() {
        visitor.signIn("xem", PASSWORD, "/");
        String session = visitor.cookie(SESSION);
        assertThat(visitor.submitFromElsewhere("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.open("/provinces").status()).isEqualTo(200);

        Answer out = visitor.submit("/provinces", "/sign-out", Map.of());
        assertThat(out.header("Location")).endsWith("/sign-in?out");
        assertThat(visitor.open("/provinces").header("Location")).endsWith("/sign-in?next=%2Fprovinces");
        visitor.bring(SESSION, session);
        assertThat(visitor.open("/provinces").header("Location")).endsWith("/sign-in?expired&next=%2Fprovinces");
    }

    @Test
    void a_script_whose_session_has_ended_is_told_so_and_no_browser_asks_for_a_password_of_its_own() {
        visitor.bring(SESSION, "0123456789ABCDEF0123456789ABCDEF");
        Answer read = visitor.fetch("/api/v1/balances");
        Answer write = visitor.postFromElsewhere(
                "/api/v1/projects", Money.proposal("project." + UUID.randomUUID(), UNIT, "TASK"));
        for (Answer answer : new Answer[] {read, write}) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
            assertThat(answer.header("WWW-Authenticate")).isEmpty();
        }
        assertThat(ledger.stranger().get("/api/v1/balances").header("WWW-Authenticate"))
                .startsWith("Basic ");
    }

    @Test
    void a_session_ends_with_the_account_that_it_was_opened_for() {
        account("phien-cu", "VIEWER");
        visitor.signIn("phien-cu", PASSWORD, "/");
        assertThat(visitor.fetch("/api/v1/balances").status()).isEqualTo(200);
        account("phien-cu", "AUDITOR");
        assertThat(visitor.fetch("/api/v1/balances").status()).isEqualTo(401);
    }

    @Test
    void shown_credentials_need_no_token_and_open_no_session() {
        Answer accepted = ledger.as("ketoan")
                .post("/api/v1/projects", Money.proposal("project." + UUID.randomUUID(), UNIT, "TASK"))
                .mustBeAccepted();
        assertThat(accepted.header("Set-Cookie")).isEmpty();
        Answer refused = ledger.as("ketoan", "sai mat khau").get("/provinces");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Basic realm=\"ledger\", charset=\"UTF-8\"");
    }

    private int events() {
        return Events.of(ledger.as("kiemtoan")).size();
    }

    private void account(String name, String role) {
        ledger.as("quantri")
                .post(
                        "/api/v1/users",
                        Map.of(
                                "name", name,
                                "role", role,
                                "organisation", "sct",
                                "provinces", List.of("*"),
                                "password", PASSWORD))
                .mustBeAccepted();
    }
}
