package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.programme.TargetSet;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.Answer;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class ProjectsControllerTest {
    private static final Unit UNIT = new Unit("86@2004-07-08");
    private static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme.86@2004-07-08.local.2016-2020");
    private static final DecisionId DECISION = new DecisionId("decision.10-qd-ubnd.86-ubnd.2016-01-04");
    private static final List<Evidence> EVIDENCE = List.of(Evidence.of(DECISION));
    private static final ProjectId PROJECT = ProjectId.of(UUID.fromString("6f1a3a52-2d1c-4a5e-9a55-3a3b6f8f4a01"));
    private static final PartyId MAKER = PartyId.of(UUID.fromString("6f1a3a52-2d1c-4a5e-9a55-3a3b6f8f4a02"));
    private static final LineRef LINE = new LineRef("1", FUND, Activities.of("A3.3"), PROGRAMME);

    private final QuestionHouse house = new QuestionHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_project_says_where_its_money_stands_line_by_line() {
        carryOut();
        Answer answer = house.get("/projects/" + PROJECT);
        assertThat(answer.at("/status")).isEqualTo("CONTRACTED");
        assertThat(answer.at("/name")).isEqualTo("Máy sấy lúa");
        assertThat(answer.at("/proposers")).isEqualTo("[\"chuyen.vien\"]");
        assertThat(answer.at("/lines/0/approved")).isEqualTo("{\"amount\":\"300\",\"currency\":\"VND\"}");
        assertThat(answer.at("/lines/0/uncontracted/amount")).isEqualTo("30");
        assertThat(answer.at("/lines/0/undrawn/amount")).isEqualTo("90");
        assertThat(answer.at("/lines/0/drawn/amount")).isEqualTo("180");
        assertThat(answer.at("/lines/0/advance/amount")).isEqualTo("80");
        assertThat(answer.at("/lines/0/spent/amount")).isEqualTo("100");
        assertThat(answer.at("/lines/0/beneficiary")).isEqualTo(MAKER.value());
        assertThat(answer.at("/contracts/0/amount/amount")).isEqualTo("270");
        assertThat(answer.header("ETag")).isEqualTo("\"5\"");
        assertThat(answer.at("/version")).isEqualTo("5");
    }

    @Test
    void a_closed_project_keeps_as_approved_only_what_was_drawn() {
        carryOut();
        house.put(
                PROJECT,
                new ProjectClosed(
                        PROJECT,
                        List.of(new LineRest(LINE, Money.dong(90), Money.dong(30))),
                        LocalDate.of(2016, 12, 20),
                        EVIDENCE));
        Answer answer = house.get("/projects/" + PROJECT);
        assertThat(answer.at("/status")).isEqualTo("CLOSED");
        assertThat(answer.at("/lines/0/approved/amount")).isEqualTo("180");
        assertThat(answer.at("/lines/0/undrawn/amount")).isEqualTo("0");
    }

    @Test
    void a_reversed_contract_is_no_contract_and_its_money_is_uncontracted_again() {
        propose(PROJECT, "Máy sấy lúa");
        approve();
        ContractSigned contract = contract();
        EntryId wrong = house.put(PROJECT, contract);
        EntryId reversal = reverse(wrong, contract, LocalDate.of(2016, 5, 1));
        Answer answer = house.get("/projects/" + PROJECT);
        assertThat(answer.at("/status")).isEqualTo("APPROVED");
        assertThat(answer.at("/contracts")).isEqualTo("[]");
        assertThat(answer.at("/lines/0/uncontracted/amount")).isEqualTo("300");
        Answer history = house.get("/projects/" + PROJECT + "/history");
        assertThat(history.at("/items/2/reversedBy")).isEqualTo(reversal.value());
        assertThat(history.at("/items/3/reverses")).isEqualTo(wrong.value());
        Answer before = house.get("/projects/" + PROJECT + "?effectiveAsOf=2016-04-30");
        assertThat(before.at("/status")).isEqualTo("CONTRACTED");
    }

    @Test
    void a_history_tells_each_fact_with_its_dates_its_author_and_its_evidence() {
        carryOut();
        Answer answer = house.get("/projects/" + PROJECT + "/history");
        assertThat(answer.json().at("/items")).hasSize(6);
        assertThat(answer.at("/items/0/type")).isEqualTo("ProjectProposed@1");
        assertThat(answer.at("/items/0/actor")).isEqualTo("chuyen.vien");
        assertThat(answer.at("/items/1/entry")).isEqualTo(PROJECT + "~1");
        assertThat(answer.at("/items/1/effectiveOn")).isEqualTo("2016-02-01");
        assertThat(answer.at("/items/1/recordedAt")).isNotBlank();
        assertThat(answer.at("/items/1/evidence/0/decision")).isEqualTo(DECISION.value());
        assertThat(answer.at("/items/1/fact/lines/0/amount")).isEqualTo("300");
    }

    @Test
    void a_proposal_that_was_sent_back_and_came_again_is_one_project() {
        propose(PROJECT, "Máy sấy");
        house.put(PROJECT, new ProjectReturned(PROJECT, "thiếu dự toán", LocalDate.of(2016, 1, 20)));
        assertThat(house.get("/projects/" + PROJECT).at("/status")).isEqualTo("RETURNED");
        propose(PROJECT, "Máy sấy lúa");
        Answer list = house.get("/projects?province=86@2004-07-08");
        assertThat(list.json().at("/items")).hasSize(1);
        assertThat(list.at("/items/0/name")).isEqualTo("Máy sấy lúa");
        assertThat(list.at("/items/0/status")).isEqualTo("PROPOSED");
        assertThat(house.get("/projects?province=24@2004-07-08").at("/items")).isEqualTo("[]");
    }

    @Test
    void a_fund_says_what_it_was_given_what_is_left_and_every_entry_on_it() {
        house.put(FUND, new FundsPlanned(FUND, PROGRAMME, Money.dong(1_000), LocalDate.of(2016, 1, 4), EVIDENCE));
        house.put(FUND, new FundsAllocated(FUND, "1", Money.dong(500), LocalDate.of(2016, 1, 10), EVIDENCE));
        carryOut();
        Answer answer = house.get("/funds/" + FUND);
        assertThat(answer.at("/measures/planned/amount")).isEqualTo("1000");
        assertThat(answer.at("/measures/available/amount")).isEqualTo("700");
        assertThat(answer.at("/measures/approved/amount")).isEqualTo("300");
        assertThat(answer.at("/measures/allocated/amount")).isEqualTo("500");
        assertThat(answer.at("/measures/undrawnAuthority/amount")).isEqualTo("320");
        assertThat(answer.at("/measures/disbursed/amount")).isEqualTo("180");
        assertThat(answer.json().at("/entries")).hasSize(7);
        assertThat(house.get("/funds/fund.86@2004-07-08.2017.provincial").at("/code"))
                .isEqualTo("UNKNOWN_FUND");
    }

    @Test
    void a_programme_and_a_party_name_their_projects() {
        house.put(
                PROGRAMME,
                new ProgrammeRegistered(
                        PROGRAMME, UNIT, ProgrammeLevel.LOCAL, Period.ofYears(2016, 2020), null, EVIDENCE, List.of()));
        house.put(MAKER, new PartyRegistered(MAKER, PartyKind.ENTERPRISE, "Cơ khí Mỹ Thuận", null, UNIT, null));
        carryOut();
        Answer programme = house.get("/programmes/" + PROGRAMME);
        assertThat(programme.at("/projects")).isEqualTo("[\"" + PROJECT + "\"]");
        assertThat(programme.at("/measures/approved/amount")).isEqualTo("300");
        assertThat(programme.at("/evidence/0/decision")).isEqualTo(DECISION.value());
        Answer party = house.get("/parties/" + MAKER);
        assertThat(party.at("/name")).isEqualTo("Cơ khí Mỹ Thuận");
        assertThat(party.at("/projects/0/project")).isEqualTo(PROJECT.value());
        assertThat(party.at("/projects/0/roles")).isEqualTo("[\"BENEFICIARY\"]");
        assertThat(house.get("/programmes/programme.vn.national.2016-2020").status())
                .isEqualTo(404);
    }

    @Test
    void a_programme_says_what_it_is_to_reach_and_what_that_was_before() {
        house.put(
                PROGRAMME,
                new ProgrammeRegistered(
                        PROGRAMME, UNIT, ProgrammeLevel.LOCAL, Period.ofYears(2016, 2020), null, EVIDENCE, List.of()));
        house.put(PROGRAMME, target("dao-tao", 5_000L));
        house.put(PROGRAMME, target("mo-hinh", 12L));
        house.put(PROGRAMME, target("dao-tao", 6_000L));
        Answer answer = house.get("/programmes/" + PROGRAMME);
        assertThat(answer.json().at("/targets")).hasSize(2);
        assertThat(answer.at("/targets/0/quantity")).isEqualTo("6000");
        assertThat(answer.at("/targets/0/amount/amount")).isEqualTo("700");
        assertThat(answer.at("/targets/0/year")).isEqualTo("2016");
        assertThat(answer.at("/targets/0/evidence/0/decision")).isEqualTo(DECISION.value());
        assertThat(answer.at("/targets/0/before/0/quantity")).isEqualTo("5000");
        assertThat(answer.at("/targets/1/key")).isEqualTo("mo-hinh");
        assertThat(answer.at("/targets/1/before")).isEqualTo("[]");
        assertThat(Rendered.of(house, "/programmes/" + PROGRAMME).text())
                .contains("Lao động dao-tao 2016 6.000 người", "Lao động (đã thay) 2016 5.000 người");
    }

    private static TargetSet target(String key, long quantity) {
        FiscalYear year = new FiscalYear(2016);
        return new TargetSet(PROGRAMME, key, "Lao động", quantity, Money.dong(700), "người", year, EVIDENCE);
    }

    /** Approved 300, contracted 270 after an amendment, 80 still advanced and 100 spent. */
    private void carryOut() {
        propose(PROJECT, "Máy sấy lúa");
        approve();
        house.put(PROJECT, contract());
        house.put(
                PROJECT, new ContractAmended(PROJECT, "C1", LINE, Money.dong(20), LocalDate.of(2016, 4, 10), EVIDENCE));
        house.put(
                PROJECT,
                new FundsDisbursed(
                        PROJECT,
                        "C1",
                        DisbursementKind.ADVANCE,
                        LINE,
                        Money.dong(180),
                        "V1",
                        null,
                        null,
                        LocalDate.of(2016, 5, 10),
                        EVIDENCE));
        house.put(
                PROJECT,
                new AdvanceCleared(PROJECT, LINE, Money.dong(100), "V2", null, LocalDate.of(2016, 8, 10), EVIDENCE));
    }

    private void propose(ProjectId project, String name) {
        house.put(
                project,
                "chuyen.vien",
                new ProjectProposed(
                        project,
                        UNIT,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        PROGRAMME,
                        name,
                        null,
                        MAKER,
                        Activities.of("A3.3"),
                        Money.dong(900),
                        null,
                        LocalDate.of(2016, 1, 15)));
    }

    private void approve() {
        house.put(
                PROJECT,
                new BudgetApproved(
                        PROJECT,
                        UNIT,
                        List.of(new BudgetLine(LINE, MAKER, Money.dong(300), null)),
                        LocalDate.of(2016, 2, 1),
                        EVIDENCE));
    }

    private static ContractSigned contract() {
        return new ContractSigned(
                PROJECT, "C1", ContractKind.CONTRACT, LINE, null, Money.dong(250), LocalDate.of(2016, 3, 1), EVIDENCE);
    }

    private EntryId reverse(EntryId entry, Fact original, LocalDate day) {
        return house.put(
                PROJECT,
                new EntryReversed(
                        entry,
                        day,
                        "ký nhầm",
                        Postings.of(original).stream()
                                .map(it -> it.reversedOn(day))
                                .toList(),
                        null,
                        EVIDENCE));
    }
}
