package vn.khuyencong.ledger.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;
import vn.khuyencong.ledger.query.statements.SourceTexts;

class DecisionsPageTest {
    private static final StatementId TEXT = SourceTexts.idOf("hai-phong");
    private static final Unit UNIT = SourceTexts.UNITS.get("hai-phong");
    private static final FundId FUND = new FundId("fund.31@2004-07-08.2017.provincial");
    private static final Sha256 HASH = Sha256.of(new byte[] {1});
    private static final DecisionRegistered DECREE =
            registered("45/2012/NĐ-CP", "cp", "Chính phủ", LocalDate.of(2012, 5, 21), "về khuyến công", null);
    private static final DecisionRegistered PROGRAMME_DECISION =
            registered("459/QĐ-UBND", "31-ubnd", "UBND thành phố Hải Phòng", LocalDate.of(2016, 3, 21), null, TEXT);

    private final QuestionHouse house = new QuestionHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_decision_is_called_by_its_kind_number_and_date_and_says_from_where_it_is_known() {
        put(PROGRAMME_DECISION);
        house.put(TEXT, new SourceTexts().publishedAs("hai-phong", "Kết quả thực hiện"));
        Rendered page = Rendered.of(house, path(PROGRAMME_DECISION));
        assertThat(page.text())
                .contains(
                        "Quyết định 459/QĐ-UBND ngày 21/03/2016 Trích yếu không nêu.",
                        "quyết định do văn bản dẫn",
                        "sổ biết nó vì được dẫn trong Kết quả thực hiện.",
                        "“Quyết định số 459/QĐ-UBND”",
                        "Chưa có tệp nào");
        assertThat(page.links()).contains("/statements/" + TEXT);
        assertThat(Rendered.of(house, path(PROGRAMME_DECISION), "en").text())
                .contains("Decision 459/QĐ-UBND of 21 Mar 2016");
    }

    @Test
    void the_acts_above_it_stand_as_a_chain_up_to_the_decree() {
        put(DECREE);
        put(PROGRAMME_DECISION);
        DecisionId unknown = new DecisionId("decision.14-2004-l-qh.qh.2004-01-01");
        house.put(
                PROGRAMME_DECISION.decision(),
                new BasisCited(PROGRAMME_DECISION.decision(), DECREE.decision(), "Điều 14"));
        house.put(DECREE.decision(), new BasisCited(DECREE.decision(), unknown, null));
        Rendered page = Rendered.of(house, path(PROGRAMME_DECISION));
        assertThat(page.text())
                .contains("↑ Nghị định 45/2012/NĐ-CP ngày 21/05/2012 Chính phủ Điều 14 ↑ " + unknown
                        + " sổ chỉ biết tên");
        assertThat(page.links()).contains(path(DECREE), "/decisions/" + unknown);
    }

    @Test
    void its_files_can_be_taken_away_under_their_hash() {
        put(DECREE);
        house.put(DECREE.decision(), new FileAttached(DECREE.decision(), HASH, "nd45.pdf", "application/pdf", 12_345));
        Rendered page = Rendered.of(house, path(DECREE));
        assertThat(page.text()).contains("nd45.pdf 12.345 byte, application/pdf SHA-256 " + HASH, "quyết định có tệp");
        assertThat(page.links()).contains("/api/v1/files/" + HASH);
    }

    @Test
    void an_annulment_stands_at_the_top_from_the_day_it_takes_effect() {
        put(DECREE);
        put(PROGRAMME_DECISION);
        house.put(
                DECREE.decision(),
                new DecisionAnnulled(
                        DECREE.decision(), PROGRAMME_DECISION.decision(), LocalDate.of(2024, 7, 1), "được thay thế"));
        assertThat(Rendered.of(house, path(DECREE)).text())
                .contains("Hết hiệu lực từ 01/07/2024 theo 459/QĐ-UBND: được thay thế", "quyết định bị hủy");
        assertThat(Rendered.of(house, path(DECREE) + "?effectiveAsOf=2024-06-30")
                        .text())
                .contains("Sổ tại ngày 30/06/2024")
                .doesNotContain("Hết hiệu lực");
    }

    @Test
    void booked_and_reported_money_that_rests_on_it_are_two_tables_by_source_and_by_way() {
        put(PROGRAMME_DECISION);
        report();
        plan(1_500_000_000);
        Rendered page = Rendered.of(house, path(PROGRAMME_DECISION));
        assertThat(page.text())
                .contains("Trong sổ Chỉ tiêu Cộng Theo nguồn Theo đường dẫn đến ngân sách tỉnh dẫn trực tiếp")
                .contains("kế hoạch giao 1.500 1.500 1.500")
                .contains("thực hiện (theo báo cáo) 12.368,5 9.570,7 1.823 974,8 12.368,5")
                .contains("huy động (theo báo cáo) 28.728,03 28.728,03 28.728,03")
                .contains("02/01/2017 Giao kế hoạch Quỹ ngân sách tỉnh năm 2017 dẫn trực tiếp kế hoạch giao 1.500")
                .contains("qua chương trình · Khuyến công địa phương 2016–2020");
        assertThat(page.links())
                .contains(
                        "/funds/" + FUND,
                        "/statements/" + TEXT + "#l-training",
                        "/entries?fund=" + FUND + "#" + FUND + "~0");
    }

    @Test
    void the_entries_are_shown_fifty_at_a_time_and_the_sums_are_of_all() {
        put(PROGRAMME_DECISION);
        for (int it = 0; it < 52; it++) {
            plan(1_000_000);
        }
        Rendered first = Rendered.of(house, path(PROGRAMME_DECISION));
        assertThat(first.text()).contains("Các khoản dựa vào (52)", "kế hoạch giao 52 52 52", "Xem tiếp");
        assertThat(entriesOn(first)).isEqualTo(50);
        Rendered rest = Rendered.of(house, path(PROGRAMME_DECISION) + "?cursor=50");
        assertThat(rest.text()).contains("kế hoạch giao 52 52 52").doesNotContain("Xem tiếp");
        assertThat(entriesOn(rest)).isEqualTo(2);
    }

    @Test
    void the_accountant_alone_is_led_to_attach_a_file() {
        put(DECREE);
        String attach = "/posting/decision-file?decision=" + DECREE.decision();
        assertThat(Rendered.as("ketoan", "FINANCE", house, path(DECREE)).links())
                .contains(attach);
        assertThat(Rendered.as("kiemtoan", "AUDITOR", house, path(DECREE)).links())
                .doesNotContain(attach);
    }

    @Test
    void decisions_are_listed_part_by_part_in_the_order_known() {
        assertThat(Rendered.of(house, "/decisions").text()).contains("Sổ chưa biết quyết định nào.");
        put(DECREE);
        put(PROGRAMME_DECISION);
        Rendered all = Rendered.of(house, "/decisions");
        assertThat(all.text())
                .contains(
                        "Nghị định 45/2012/NĐ-CP Chính phủ 21/05/2012 về khuyến công quyết định Quyết định 459/QĐ-UBND"
                                + " UBND thành phố Hải Phòng 21/03/2016 Trích yếu không nêu. quyết định do văn bản dẫn");
        assertThat(Rendered.of(house, "/decisions?limit=1").links()).contains("/decisions?limit=1&cursor=1");
    }

    @Test
    void an_act_that_is_not_known_and_an_id_that_is_none_are_told_on_a_page() {
        put(DECREE);
        Rendered unknown = Rendered.of(house, path(PROGRAMME_DECISION));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("UNKNOWN_DECISION");
        assertThat(Rendered.of(house, "/decisions/459").status()).isEqualTo(400);
    }

    private static long entriesOn(Rendered page) {
        return page.links().stream()
                .filter(it -> it.startsWith("/entries?fund="))
                .count();
    }

    private void report() {
        Period period = Period.ofYears(2016, 2020);
        ProgrammeId programme = ProgrammeId.of(UNIT, ProgrammeLevel.LOCAL, period);
        Evidence evidence = Evidence.of(PROGRAMME_DECISION.decision());
        house.put(
                programme,
                new ProgrammeRegistered(
                        programme, UNIT, ProgrammeLevel.LOCAL, period, null, List.of(evidence), List.of()));
        new SourceTexts().reported("hai-phong", programme).forEach(line -> house.put(TEXT, line));
    }

    private void plan(long dong) {
        Evidence evidence = Evidence.of(PROGRAMME_DECISION.decision());
        house.put(FUND, new FundsPlanned(FUND, null, Money.dong(dong), LocalDate.of(2017, 1, 2), List.of(evidence)));
    }

    private void put(DecisionRegistered it) {
        house.put(it.decision(), it);
    }

    private static String path(DecisionRegistered it) {
        return "/decisions/" + it.decision();
    }

    private static DecisionRegistered registered(
            String number, String issuer, String issuerName, LocalDate signedOn, String title, StatementId knownFrom) {
        DecisionNumber read = DecisionNumber.of(number);
        String quote = knownFrom == null ? null : "Quyết định số " + number;
        return new DecisionRegistered(
                DecisionId.of(read, issuer, signedOn), read, issuer, issuerName, signedOn, title, knownFrom, quote);
    }
}
