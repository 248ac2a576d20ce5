package vn.khuyencong.ledger.query.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.events.duty.OverrideRegularised;
import vn.khuyencong.ledger.events.duty.PostingConfirmed;
import vn.khuyencong.ledger.events.duty.PostingHeld;
import vn.khuyencong.ledger.events.duty.PostingReturned;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class DutiesTest {
    private static final Unit UNIT = new Unit("86@2004-07-08");
    private static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final ProjectId PROJECT = ProjectId.of(new UUID(7, 1));
    private static final DecisionId DECISION = new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04");
    private static final List<Evidence> EVIDENCE = List.of(Evidence.of(DECISION));
    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);
    private static final LocalDate DEADLINE = LocalDate.of(2016, 6, 30);
    private static final String PLAN = """
            {"fund":"%s","amount":"2000000000","effectiveOn":"2016-01-04","evidence":[{"decision":"%s","quote":"2 tỷ"}]}""";

    private final QuestionHouse house = new QuestionHouse();

    @BeforeEach
    void begin() {
        house.put(
                "reference.provinces",
                new ProvinceVersionPublished(
                        UNIT, "86", "Vĩnh Long", "tỉnh", LocalDate.of(2004, 7, 8), null, "nguồn", null, null, null));
        house.put(
                PROJECT,
                new ProjectProposed(
                        PROJECT,
                        UNIT,
                        ProjectKind.GROUP,
                        ProgrammeLevel.NATIONAL,
                        null,
                        "Máy sấy lúa",
                        null,
                        null,
                        null,
                        null,
                        null,
                        DAY));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_waits_is_listed_with_what_it_asks_and_who_posted_it() {
        EntryId first = holdPlan();
        EntryId second = house.put(PROJECT, "ke.toan", held("SignContract", "{\"contract\":\"1/HĐ\"}", 300));
        Answer waiting = house.get("/held-postings");
        assertThat(waiting.at("/items/0/entry")).isEqualTo(first.value());
        assertThat(waiting.at("/items/1/entry")).isEqualTo(second.value());
        assertThat(waiting.at("/items/2")).isNull();
        assertThat(waiting.at("/items/0/command")).isEqualTo("PlanFunds");
        assertThat(waiting.at("/items/0/body/evidence/0/decision")).isEqualTo(DECISION.value());
        assertThat(waiting.at("/items/0/amount/amount")).isEqualTo("2000000000");
        assertThat(waiting.at("/items/0/ground")).isEqualTo("ABOVE_SET_AMOUNT");
        assertThat(waiting.at("/items/0/unit")).isEqualTo(UNIT.key());
        assertThat(waiting.at("/items/0/posted/actor")).isEqualTo("ke.toan");
        assertThat(waiting.at("/items/0/stage")).isEqualTo("WAITING");
        assertThat(waiting.at("/items/0/standing")).isNull();
    }

    @Test
    void what_is_confirmed_or_returned_waits_no_more_and_is_still_told() {
        EntryId confirmed = holdPlan();
        EntryId returned = holdPlan();
        EntryId withdrawn = holdPlan();
        EntryId entry = house.put(FUND, "lanh.dao", planned());
        house.put(FUND, "lanh.dao", new PostingConfirmed(confirmed, List.of(entry)));
        house.put(FUND, "lanh.dao", new PostingReturned(returned, "thiếu bảng kê"));
        house.put(FUND, "ke.toan", new PostingReturned(withdrawn, "nhầm quỹ"));
        assertThat(house.get("/held-postings").at("/items")).isEqualTo("[]");
        assertThat(one(confirmed).at("/stage")).isEqualTo("CONFIRMED");
        assertThat(one(confirmed).at("/decision/actor")).isEqualTo("lanh.dao");
        assertThat(one(confirmed).at("/recorded/0")).isEqualTo(entry.value());
        assertThat(one(returned).at("/stage")).isEqualTo("RETURNED");
        assertThat(one(returned).at("/returnReason")).isEqualTo("thiếu bảng kê");
        assertThat(one(withdrawn).at("/stage")).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_list_is_read_in_parts_and_of_one_province() {
        List<EntryId> held = List.of(holdPlan(), holdPlan(), holdPlan());
        Answer first = house.get("/held-postings?limit=2&province=86");
        assertThat(first.at("/items/1/entry")).isEqualTo(held.get(1).value());
        assertThat(first.at("/items/2")).isNull();
        Answer rest = house.get("/held-postings?limit=2&province=86&cursor=" + first.at("/next"));
        assertThat(rest.at("/items/0/entry")).isEqualTo(held.get(2).value());
        assertThat(rest.at("/next")).isNull();
        assertThat(house.get("/held-postings?province=vn").at("/items")).isEqualTo("[]");
    }

    @Test
    void at_an_earlier_position_it_still_waited() {
        EntryId entry = holdPlan();
        long before = house.head();
        house.put(FUND, "lanh.dao", new PostingReturned(entry, "thiếu bảng kê"));
        assertThat(house.get("/held-postings").at("/items")).isEqualTo("[]");
        assertThat(house.get("/held-postings?atPosition=" + before).at("/items/0/stage"))
                .isEqualTo("WAITING");
    }

    @Test
    void nothing_was_held_at_another_entry() {
        house.put(FUND, planned());
        Answer none = house.get("/held-postings/" + FUND + "~0");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.at("/code")).isEqualTo("UNKNOWN_HELD_POSTING");
    }

    @Test
    void an_override_is_open_until_its_deadline_then_overdue_then_made_good_late() {
        EntryId entry = override();
        assertThat(overrideOn(null).at("/items/0/standing")).isEqualTo("NOT_COUNTED");
        house.put(FUND, "lanh.dao", planned());
        house.put(FUND, "lanh.dao", new PostingConfirmed(entry, List.of()));
        assertThat(overrideOn("2016-06-30").at("/items/0/standing")).isEqualTo("OPEN");
        assertThat(overrideOn("2016-07-01").at("/items/0/standing")).isEqualTo("OVERDUE");
        assertThat(overrideOn(null).at("/items/0/standing")).isEqualTo("OVERDUE");
        house.put(FUND, "ke.toan.2", new OverrideRegularised(entry, LocalDate.of(2016, 7, 5), EVIDENCE));
        assertThat(overrideOn(null).at("/items/0/standing")).isEqualTo("MADE_GOOD_LATE");
        assertThat(overrideOn("2016-07-04").at("/items/0/standing")).isEqualTo("OVERDUE");
        Answer told = overrideOn(null);
        assertThat(told.at("/items/0/lifts")).isEqualTo("[\"DECISION_SIGNED_LATER\"]");
        assertThat(told.at("/items/0/reason")).isEqualTo("bão số 3");
        assertThat(told.at("/items/0/posted/actor")).isEqualTo("ke.toan");
        assertThat(told.at("/items/0/decision/actor")).isEqualTo("lanh.dao");
        assertThat(told.at("/items/0/madeGood/by/actor")).isEqualTo("ke.toan.2");
    }

    @Test
    void an_override_that_was_made_good_in_time_is_good() {
        EntryId entry = override();
        house.put(FUND, "lanh.dao", new PostingConfirmed(entry, List.of()));
        house.put(FUND, "ke.toan", new OverrideRegularised(entry, DEADLINE, EVIDENCE));
        assertThat(overrideOn(null).at("/items/0/standing")).isEqualTo("MADE_GOOD");
    }

    @Test
    void only_what_lifts_checks_is_an_override() {
        holdPlan();
        assertThat(overrideOn(null).at("/items")).isEqualTo("[]");
    }

    @Test
    void the_page_of_what_waits_leads_a_second_person_to_each() {
        EntryId entry = holdPlan();
        Rendered page = Rendered.as("lanh.dao", "APPROVER", house, "/held-postings");
        assertThat(page.text())
                .contains("1 khoản chờ người khác", "Giao kế hoạch", "Vĩnh Long", "ke.toan", "Xem và quyết định");
        assertThat(page.links()).contains("/held-postings/" + entry, "/overrides");
        Rendered own = Rendered.as("ke.toan", "FINANCE", house, "/held-postings");
        assertThat(own.text()).contains("bạn đã ghi").doesNotContain("Xem và quyết định");
        assertThat(Rendered.as("ai", "VIEWER", house, "/held-postings").text()).doesNotContain("Xem và quyết định");
    }

    @Test
    void a_posting_tells_what_it_asks_and_offers_each_reader_what_the_ledger_would_not_refuse() {
        String page = "/held-postings/" + holdPlan();
        Rendered approver = Rendered.as("lanh.dao", "APPROVER", house, page);
        assertThat(approver.text())
                .contains(
                        "2.000.000.000 đồng", "Ngày hiệu lực 04/01/2016", "Trích nguyên văn 2 tỷ", "Người ghi ke.toan");
        assertThat(forms(approver)).containsExactly("confirmation", "return");
        assertThat(forms(Rendered.as("ke.toan.2", "FINANCE", house, page))).containsExactly("confirmation", "return");
        Rendered own = Rendered.as("ke.toan", "FINANCE", house, page);
        assertThat(forms(own)).containsExactly("return");
        assertThat(own.text()).contains("người khác phải xác nhận", "Rút lại");
        assertThat(forms(Rendered.as("nhap.lieu", "ke.toan", "APPROVER", house, page)))
                .containsExactly("return");
        assertThat(forms(Rendered.as("kiem.toan", "AUDITOR", house, page))).isEmpty();
    }

    @Test
    void an_override_is_confirmed_by_an_approver_alone_and_then_made_good() {
        EntryId entry = override();
        String page = "/held-postings/" + entry;
        assertThat(forms(Rendered.as("ke.toan.2", "FINANCE", house, page))).containsExactly("return");
        assertThat(forms(Rendered.as("lanh.dao", "APPROVER", house, page))).containsExactly("confirmation", "return");
        house.put(FUND, "lanh.dao", new PostingConfirmed(entry, List.of()));
        assertThat(forms(Rendered.as("ke.toan", "FINANCE", house, page))).containsExactly("regularisation");
        house.put(FUND, "ke.toan", new OverrideRegularised(entry, DEADLINE, EVIDENCE));
        Rendered made = Rendered.as("ke.toan", "FINANCE", house, page);
        assertThat(forms(made)).isEmpty();
        assertThat(made.text()).contains("đã hoàn thiện", "bão số 3", "quyết định ký trước khi có hiệu lực");
    }

    @Test
    void the_auditor_sees_every_override_and_where_its_papers_stand() {
        EntryId entry = override();
        house.put(FUND, "lanh.dao", new PostingConfirmed(entry, List.of()));
        Rendered page = Rendered.as("kiem.toan", "AUDITOR", house, "/overrides");
        assertThat(page.text()).contains("bão số 3", "ke.toan", "lanh.dao", "30/06/2016", "quá hạn");
        assertThat(Rendered.as("kiem.toan", "AUDITOR", house, "/overrides?effectiveAsOf=2016-05-01")
                        .text())
                .contains("chờ hoàn thiện", "tính đến ngày 01/05/2016");
        Rendered.of(house, "/held-postings");
    }

    @Test
    void projects_and_funds_tell_what_needed_a_second_person() {
        house.put(FUND, "ke.toan", planned());
        EntryId entry = holdPlan();
        house.put(FUND, "lanh.dao", new PostingReturned(entry, "thiếu bảng kê"));
        assertThat(Rendered.of(house, "/funds/" + FUND).text())
                .contains("Khoản cần hai người", "Chờ người thứ hai", "thiếu bảng kê");
        EntryId held = house.put(PROJECT, "ke.toan", held("SignContract", "{}", 300));
        house.put(PROJECT, "lanh.dao", new PostingReturned(held, "sai số hợp đồng"));
        Rendered project = Rendered.of(house, "/projects/" + PROJECT);
        assertThat(project.text()).contains("Ký hợp đồng", "300 đồng", "Trả lại khoản đang chờ", "sai số hợp đồng");
        assertThat(project.links()).contains("/held-postings/" + held);
    }

    private EntryId holdPlan() {
        return house.put(FUND, "ke.toan", held("PlanFunds", PLAN.formatted(FUND, DECISION), 2_000_000_000));
    }

    private static PostingHeld held(String command, String body, long dong) {
        return new PostingHeld(
                command, body, "FINANCE", Money.dong(dong), HoldGround.ABOVE_SET_AMOUNT, List.of(), null, null);
    }

    private EntryId override() {
        return house.put(
                FUND,
                "ke.toan",
                new PostingHeld(
                        "PlanFunds",
                        PLAN.formatted(FUND, DECISION),
                        "FINANCE",
                        Money.dong(2_000_000_000),
                        HoldGround.OVERRIDE,
                        List.of("DECISION_SIGNED_LATER"),
                        "bão số 3",
                        DEADLINE));
    }

    private static FundsPlanned planned() {
        return new FundsPlanned(FUND, null, Money.dong(2_000_000_000), DAY, EVIDENCE);
    }

    private Answer one(EntryId entry) {
        return house.get("/held-postings/" + entry);
    }

    private Answer overrideOn(@Nullable String day) {
        return house.get("/overrides" + (day == null ? "" : "?effectiveAsOf=" + day));
    }

    /** The forms of a page, by where they post to. */
    private static List<String> forms(Rendered page) {
        return Pattern.compile("data-post=\"/api/v1/entries/[^\"]*/([a-z]+)\"")
                .matcher(page.html())
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
