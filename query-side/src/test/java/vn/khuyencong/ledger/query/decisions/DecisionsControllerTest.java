package vn.khuyencong.ledger.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.decision.BasisCited;
import vn.khuyencong.ledger.events.decision.DecisionAmended;
import vn.khuyencong.ledger.events.decision.DecisionAnnulled;
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.decision.FileAttached;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;
import vn.khuyencong.ledger.query.statements.SourceTexts;

class DecisionsControllerTest {
    private static final StatementId TEXT = SourceTexts.idOf("hai-phong");
    private static final DecisionRegistered DECREE =
            registered("45/2012/NĐ-CP", "cp", "Chính phủ", LocalDate.of(2012, 5, 21), null);
    private static final DecisionRegistered PROGRAMME_DECISION =
            registered("459/QĐ-UBND", "31-ubnd", "UBND thành phố Hải Phòng", LocalDate.of(2016, 3, 21), TEXT);

    private final QuestionHouse house = new QuestionHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_decision_is_shown_with_the_chain_of_acts_it_rests_on() {
        put(DECREE);
        put(PROGRAMME_DECISION);
        house.put(
                PROGRAMME_DECISION.decision(),
                new BasisCited(PROGRAMME_DECISION.decision(), DECREE.decision(), "Điều 14"));
        Answer answer = house.get(path(PROGRAMME_DECISION));
        assertThat(answer.at("/id")).isEqualTo("decision.459-qd-ubnd.31-ubnd.2016-03-21");
        assertThat(answer.at("/number")).isEqualTo("459/QĐ-UBND");
        assertThat(answer.at("/issuerName")).isEqualTo("UBND thành phố Hải Phòng");
        assertThat(answer.at("/signedOn")).isEqualTo("2016-03-21");
        assertThat(answer.at("/knownFrom")).isEqualTo(TEXT.value());
        assertThat(answer.at("/coverage")).isEqualTo("DECISION_VIA_STATEMENT");
        assertThat(answer.at("/bases/0/id")).isEqualTo(DECREE.decision().value());
        assertThat(answer.at("/bases/0/clause")).isEqualTo("Điều 14");
        assertThat(answer.at("/bases/0/decision/number")).isEqualTo("45/2012/NĐ-CP");
        assertThat(answer.at("/annulment")).isNull();
    }

    @Test
    void a_file_shows_the_act_itself_and_an_annulment_outweighs_it_from_its_date_on() {
        put(DECREE);
        assertThat(house.get(path(DECREE)).at("/coverage")).isEqualTo("DECISION");
        house.put(
                DECREE.decision(),
                new FileAttached(DECREE.decision(), Sha256.of(new byte[] {1}), "nd45.pdf", "application/pdf", 1));
        Answer shown = house.get(path(DECREE));
        assertThat(shown.at("/coverage")).isEqualTo("DECISION_WITH_FILE");
        assertThat(shown.at("/files/0/sha256"))
                .isEqualTo(Sha256.of(new byte[] {1}).hex());
        house.put(
                DECREE.decision(),
                new DecisionAnnulled(DECREE.decision(), null, LocalDate.of(2024, 7, 1), "được thay thế"));
        assertThat(house.get(path(DECREE)).at("/coverage")).isEqualTo("ANNULLED");
        assertThat(house.get(path(DECREE)).at("/annulment/effectiveOn")).isEqualTo("2024-07-01");
        assertThat(house.get(path(DECREE) + "?effectiveAsOf=2024-06-30").at("/coverage"))
                .isEqualTo("DECISION_WITH_FILE");
    }

    @Test
    void two_acts_tied_by_an_amendment_name_one_another_from_its_date_on() {
        put(DECREE);
        put(PROGRAMME_DECISION);
        DecisionId amended = DECREE.decision();
        DecisionId by = PROGRAMME_DECISION.decision();
        house.put(amended, new DecisionAmended(amended, by, "Điều 2", "tăng mức chi", LocalDate.of(2016, 4, 1)));
        house.put(amended, new DecisionAmended(amended, by, null, "thêm Điều 5", LocalDate.of(2016, 5, 1)));
        Answer answer = house.get(path(DECREE));
        assertThat(answer.at("/amendedBy/0/decision")).isEqualTo(by.value());
        assertThat(answer.at("/amendedBy/0/clause")).isEqualTo("Điều 2");
        assertThat(answer.at("/amendedBy/0/summary")).isEqualTo("tăng mức chi");
        assertThat(answer.at("/amendedBy/1/effectiveOn")).isEqualTo("2016-05-01");
        assertThat(answer.at("/amends")).isEqualTo("[]");
        assertThat(Rendered.of(house, path(DECREE)).text())
                .contains("Được sửa đổi, bổ sung bởi 01/04/2016 · 459/QĐ-UBND, Điều 2: tăng mức chi");
        assertThat(Rendered.of(house, path(PROGRAMME_DECISION)).text()).contains("45/2012/NĐ-CP: thêm Điều 5");
        Answer amending = house.get(path(PROGRAMME_DECISION));
        assertThat(amending.at("/amends/0/decision")).isEqualTo(amended.value());
        assertThat(amending.json().at("/amends")).hasSize(2);
        assertThat(house.get(path(PROGRAMME_DECISION) + "?effectiveAsOf=2016-03-31")
                        .at("/amends"))
                .isEqualTo("[]");
        assertThat(house.get(path(DECREE) + "?effectiveAsOf=2016-04-30").json().at("/amendedBy"))
                .hasSize(1);
    }

    @Test
    void all_the_money_of_a_decision_is_shown_by_measure_source_and_way() {
        put(PROGRAMME_DECISION);
        Period period = Period.ofYears(2016, 2020);
        Unit unit = SourceTexts.UNITS.get("hai-phong");
        ProgrammeId programme = ProgrammeId.of(unit, ProgrammeLevel.LOCAL, period);
        house.put(
                programme,
                new ProgrammeRegistered(
                        programme,
                        unit,
                        ProgrammeLevel.LOCAL,
                        period,
                        null,
                        List.of(Evidence.of(PROGRAMME_DECISION.decision())),
                        List.of()));
        new SourceTexts().reported("hai-phong", programme).forEach(line -> house.put(TEXT, line));
        Answer answer = house.get(path(PROGRAMME_DECISION) + "/dependents");
        assertThat(answer.at("/measures/reportedSpent/amount")).isEqualTo("12368500000");
        assertThat(answer.at("/measures/reportedSpent/bySource/NOT_STATED/amount"))
                .isEqualTo("974800000");
        assertThat(answer.at("/measures/reportedMobilised/amount")).isEqualTo("28728030000");
        assertThat(answer.at("/byPath/PROGRAMME/reportedSpent/amount")).isEqualTo("12368500000");
        assertThat(answer.at("/entries/0/id")).isEqualTo(TEXT.value() + "~0");
        assertThat(answer.at("/entries/0/via")).isEqualTo(programme.value());
        assertThat(answer.at("/asOf/position")).isEqualTo(Long.toString(house.head()));
    }

    @Test
    void decisions_are_listed_part_by_part_and_an_unknown_one_is_not_there() {
        put(DECREE);
        put(PROGRAMME_DECISION);
        Answer first = house.get("/decisions?limit=1");
        assertThat(first.at("/items/0/number")).isEqualTo("45/2012/NĐ-CP");
        assertThat(house.get("/decisions?cursor=" + first.at("/next")).at("/items/0/number"))
                .isEqualTo("459/QĐ-UBND");
        Answer unknown = house.get("/decisions/decision.1-qd-ubnd.31-ubnd.2016-03-21/dependents");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.at("/code")).isEqualTo("UNKNOWN_DECISION");
    }

    private void put(DecisionRegistered it) {
        house.put(it.decision(), it);
    }

    private static String path(DecisionRegistered it) {
        return "/decisions/" + it.decision();
    }

    private static DecisionRegistered registered(
            String number, String issuer, String issuerName, LocalDate signedOn, StatementId knownFrom) {
        DecisionNumber read = DecisionNumber.of(number);
        return new DecisionRegistered(
                DecisionId.of(read, issuer, signedOn), read, issuer, issuerName, signedOn, null, knownFrom, null);
    }
}
