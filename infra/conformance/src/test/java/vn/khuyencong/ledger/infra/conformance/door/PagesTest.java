package vn.khuyencong.ledger.infra.conformance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.RunningLedger.PASSWORD;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;
import vn.khuyencong.ledger.infra.conformance.running.Visitor;

/** What a browser is told with every page, in which language, and what it shows where there is none. */
@ExtendWith(DemoLedger.class)
class PagesTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; manifest-src 'self'";

    private RunningLedger ledger;
    private Visitor visitor;

    @BeforeEach
    void signIn(RunningLedger demo) {
        ledger = demo;
        visitor = new Visitor(demo);
        visitor.signIn("xem", PASSWORD, "/");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/provinces", "/no/such/page", "//example.org/", "/a;b", "/api/v1/balances"})
    void every_answer_binds_the_browser_and_is_kept_nowhere(String path) {
        Answer answer = visitor.open(path);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/ledger.css", "/js/page.js", "/img/ledger.svg"})
    void the_look_is_for_everybody_and_is_kept_until_it_changes(String path) {
        Answer answer = ledger.stranger().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(answer.header("ETag")).isNotEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void only_the_page_to_try_the_interface_writes_styles_into_its_elements() {
        assertThat(visitor.open("/swagger-ui/index.html").header("Content-Security-Policy"))
                .isEqualTo(POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
    }

    @Test
    void a_chosen_language_stays_with_the_pages_and_does_not_reach_programs() {
        Answer chosen = visitor.open("/provinces?scale=dong&lang=en&effectiveAsOf=2016-12-31");
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(chosen.header("Location")).endsWith("/provinces?scale=dong&effectiveAsOf=2016-12-31");
        assertThat(visitor.open("/provinces").body()).contains("<html lang=\"en\">", "Sign out");
        assertThat(visitor.open("/no/such/page").body()).contains("There is no such page");
        assertThat(visitor.fetch("/api/v1/balances?province=99").body()).doesNotContain("There is no");

        visitor.open("/provinces?lang=vi");
        assertThat(visitor.open("/provinces").body()).contains("<html lang=\"vi\">", "Thoát");
        assertThat(visitor.open("/provinces?lang=fr").status()).isEqualTo(200);
        assertThat(visitor.open("//example.org/provinces?lang=en").header("Location"))
                .startsWith(ledger.address().toString());
    }

    @Test
    void what_is_not_there_is_a_page_to_people_and_a_problem_to_programs() {
        mustBePage(visitor.open("/no/such/page"), 404, "Không có trang này");
        mustBeProblem(visitor.open("/api/v1/no/such/thing"), 404);
        mustBeProblem(ledger.as("xem").get("/no/such/page"), 404);
        mustBePage(visitor.open("/css/no-such.css"), 404, "Không có trang này");
    }

    @Test
    void an_address_that_nobody_can_read_leads_to_no_other_host() {
        Answer page = visitor.open("//example.org/provinces");
        mustBePage(page, 400, "Không đọc được yêu cầu");
        assertThat(page.body()).doesNotContain("\"//");
        mustBeProblem(visitor.fetch("//example.org/provinces"), 400);
    }

    @Test
    void what_cannot_be_done_there_is_a_page_to_people_and_a_problem_to_programs() {
        Answer page = visitor.submit("/provinces", "/provinces", Map.of());
        mustBePage(page, 405, "Trang này không nhận thao tác đó");
        assertThat(page.header("Allow")).isEqualTo("GET");
        mustBeProblem(visitor.post("/provinces", "/api/v1/balances", Map.of()), 403);
        mustBeProblem(ledger.as("ketoan").post("/api/v1/balances", Map.of()), 405);
    }

    @Test
    void what_is_not_allowed_is_a_page_to_people_and_a_problem_to_programs() {
        mustBePage(visitor.submitFromElsewhere("/sign-out", Map.of()), 403, "Trang đã cũ");
        mustBeProblem(visitor.open("/actuator/prometheus"), 403);
        mustBeProblem(ledger.as("xem").post("/api/v1/projects", Map.of()), 403);
        assertThat(ledger.log()).contains("refused 403 POST /sign-out for xem");
    }

    private static void mustBePage(Answer answer, int status, String title) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body())
                .contains("<h1>" + title + "</h1>", "<main id=\"main\"")
                .doesNotContain("Exception", "\tat ");
    }

    private static void mustBeProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
