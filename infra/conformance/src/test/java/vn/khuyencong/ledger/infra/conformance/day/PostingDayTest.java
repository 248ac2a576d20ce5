package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.conformance.browser.Browser;
import vn.khuyencong.ledger.infra.conformance.browser.Language;
import vn.khuyencong.ledger.infra.conformance.browser.Screen;
import vn.khuyencong.ledger.infra.conformance.browser.Seat;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** An accountant and an approver do their day with the keyboard alone, and the ledger holds what they said, once. */
class PostingDayTest {
    @TempDir
    private static Path directory;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        Browser.mustBeHere();
        ledger = RunningLedger.example(directory.resolve("data")).start();
    }

    @AfterAll
    static void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    static Stream<Seat> seats() {
        return Stream.of(Seat.of(Screen.LAPTOP, Language.VI), Seat.of(Screen.PHONE, Language.EN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seats")
    void a_decision_becomes_money_that_is_planned_approved_paid_and_righted(Seat seat) throws Exception {
        Matter matter = Matter.of(seat);
        try (Browser browser = Browser.open(ledger, seat)) {
            Desk desk = new Desk(browser.tab());
            Accountant accountant = new Accountant(desk, matter);
            desk.comeIn("ketoan");
            accountant.registersTheDecision(fileOf(seat));
            accountant.plans();
            accountant.allocates();
            int before = recorded();
            accountant.proposes(() -> assertThat(recorded()).isEqualTo(before + 1));
            assertThat(recorded()).isEqualTo(before + 1);
            String project = browser.tab().page().address().getPath();
            desk.leave();

            desk.comeIn("lanhdao");
            Approver approver = new Approver(desk, matter);
            approver.approves();
            approver.returns(waiting(matter), "Thiếu báo giá của hai nhà cung cấp");
            desk.leave();

            desk.comeIn("ketoan");
            desk.open(project, matter.project());
            spends(accountant);
            mustHoldWhatWasSaid(project, browser.tab());
        }
    }

    private static void spends(Accountant accountant) {
        accountant.assignsTheBeneficiary();
        accountant.signsTheContract();
        accountant.paysAnAdvance();
        accountant.paysTooMuchAndThenTheRightSum();
        accountant.clearsTheAdvance();
        accountant.reversesThePaymentWithTheRightValuesBesideIt();
    }

    private static void mustHoldWhatWasSaid(String project, Tab tab) {
        JsonNode line = ledger.as("xem")
                .get("/api/v1" + project)
                .mustBeAccepted()
                .json()
                .at("/lines/0");
        assertThat(Stream.of("approved", "uncontracted", "undrawn", "drawn", "advance", "spent")
                        .map(sum -> line.at("/" + sum + "/amount").asString()))
                .containsExactly("800000000", "200000000", "50000000", "550000000", "0", "550000000");
        assertThat(tab.text())
                .contains(
                        tab.seat().says("Đã bị đảo ở vị trí", "Reversed at position"),
                        tab.seat().says("Thay bằng vị trí", "Replaced by position"),
                        tab.seat().says("Thay cho vị trí", "In place of position"),
                        "GRDT-0012",
                        "TTTU-0003");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seats")
    void who_proposed_a_project_and_becomes_an_approver_is_not_offered_to_approve_it(Seat seat) throws Exception {
        String project = proposed(it -> true).get("id").asString();
        becomes("APPROVER");
        try (Browser browser = Browser.open(ledger, seat)) {
            Desk desk = new Desk(browser.tab());
            desk.comeIn("ketoan");
            desk.open("/posting/inbox", seat.says("Đề án chờ duyệt", "Projects awaiting approval"));
            assertThat(desk.tab().text()).contains(seat.says("bạn đã lập", "you proposed it"));
            assertThat(desk.tab().page().links())
                    .noneMatch(link -> link.address().getPath().equals("/posting/approval"));
            for (String form : List.of("approval", "return")) {
                desk.tab().open("/posting/" + form + "?project=" + project);
                desk.tab().waitForText(seat.says("Bạn đã lập đề án này", "You proposed this project"));
                desk.tab().page().mustBeSound();
            }
            assertThat(approval(project).code()).isEqualTo("PROPOSER_MAY_NOT_APPROVE");
        } finally {
            becomes("FINANCE");
        }
    }

    private static Answer approval(String project) {
        return ledger.as("ketoan")
                .post(
                        "/api/v1/projects/" + project + "/budgets",
                        body(
                                "effectiveOn",
                                "2024-10-01",
                                "lines",
                                List.of(body(
                                        "line",
                                        "1",
                                        "source",
                                        "PROVINCIAL",
                                        "fiscalYear",
                                        2024,
                                        "amount",
                                        dong(1_000_000))),
                                "evidence",
                                evidence("decision.9106-qd-ubnd.40-ubnd.2024-02-20")));
    }

    private static void becomes(String role) {
        ledger.as("quantri")
                .post(
                        "/api/v1/users",
                        body(
                                "name",
                                "ketoan",
                                "role",
                                role,
                                "organisation",
                                "demo",
                                "provinces",
                                List.of("*"),
                                "password",
                                RunningLedger.PASSWORD))
                .mustBeAccepted();
    }

    /** The name of a project that waits besides the one of this day. */
    private static String waiting(Matter matter) {
        return proposed(it -> !it.get("name").asString().equals(matter.project()))
                .get("name")
                .asString();
    }

    private static JsonNode proposed(Predicate<JsonNode> wanted) {
        return ledger.as("xem")
                .get("/api/v1/projects?limit=100")
                .mustBeAccepted()
                .json()
                .get("items")
                .valueStream()
                .filter(it -> it.get("status").asString().equals("PROPOSED"))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static int recorded() {
        return Events.of(ledger.as("kiemtoan")).size();
    }

    private static Path fileOf(Seat seat) throws Exception {
        return Files.writeString(directory.resolve("9951-" + seat + ".txt"), "QUYẾT ĐỊNH (văn bản ví dụ)\n");
    }
}
