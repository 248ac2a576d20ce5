package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
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
import vn.khuyencong.ledger.events.decision.DecisionRegistered;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.party.PartyRegistered;
import vn.khuyencong.ledger.events.programme.ProgrammeRegistered;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

/** A group project of Vĩnh Long from its proposal to its end, with everything around it; amounts in millions of đồng. */
public final class ProjectStory {
    public static final Unit UNIT = new Unit("86@2004-07-08");
    public static final FundId FUND = new FundId("fund.86@2004-07-08.2016.provincial");
    static final ProgrammeId PROGRAMME = new ProgrammeId("programme.86@2004-07-08.local.2016-2020");
    static final DecisionId PLAN = decision("10/QĐ-UBND", "86-ubnd", LocalDate.of(2016, 1, 4));
    public static final DecisionId APPROVAL = decision("25/QĐ-SCT", "86-sct", LocalDate.of(2016, 2, 1));
    public static final ProjectId PROJECT = ProjectId.of(new UUID(7, 1));
    static final ProjectId AGAIN = ProjectId.of(new UUID(7, 5));
    static final PartyId CENTRE = PartyId.of(new UUID(7, 2));
    public static final PartyId MAKER = PartyId.of(new UUID(7, 3));
    static final PartyId BUILDER = PartyId.of(new UUID(7, 4));
    static final LineRef LINE = new LineRef("1", FUND, Activities.of("A3.3"), PROGRAMME);
    static final LineRef PART = LINE.renamed("1.1");
    public static final String PROPOSER = "chuyen.vien";

    private final QuestionHouse house;

    public ProjectStory(QuestionHouse house) {
        this.house = house;
    }

    private static DecisionId decision(String number, String issuer, LocalDate signedOn) {
        return DecisionId.of(DecisionNumber.of(number), issuer, signedOn);
    }

    /** The province, the acts, the programme, the parties, and a fund with a plan of 1.000 and an authority of 500. */
    public ProjectStory begun() {
        house.put(
                "reference.provinces",
                new ProvinceVersionPublished(
                        UNIT, "86", "Vĩnh Long", "tỉnh", LocalDate.of(2004, 7, 8), null, "nguồn", null, null, null));
        house.put(
                "reference.activities",
                new ActivityPublished(new ActivityCode("A3.3"), "Ứng dụng máy móc", "Điều 4", null));
        register(PLAN, "10/QĐ-UBND", "UBND tỉnh Vĩnh Long");
        register(APPROVAL, "25/QĐ-SCT", "Sở Công Thương Vĩnh Long");
        house.put(
                PROGRAMME,
                new ProgrammeRegistered(
                        PROGRAMME,
                        UNIT,
                        ProgrammeLevel.LOCAL,
                        Period.ofYears(2016, 2020),
                        null,
                        List.of(Evidence.of(PLAN)),
                        List.of(APPROVAL)));
        house.put(
                CENTRE,
                new PartyRegistered(CENTRE, PartyKind.PUBLIC_SERVICE_UNIT, "Trung tâm Khuyến công", null, UNIT, null));
        house.put(
                MAKER,
                new PartyRegistered(MAKER, PartyKind.ENTERPRISE, "Cơ khí Mỹ Thuận", "1500123456", UNIT, "Phường 1"));
        house.put(BUILDER, new PartyRegistered(BUILDER, PartyKind.COOPERATIVE, "Hợp tác xã Máy sấy", null, UNIT, null));
        house.put(
                FUND,
                new FundsPlanned(
                        FUND, PROGRAMME, million(1_000), LocalDate.of(2016, 1, 4), List.of(Evidence.of(PLAN))));
        house.put(
                FUND,
                new FundsAllocated(FUND, "1", million(500), LocalDate.of(2016, 1, 10), List.of(Evidence.of(PLAN))));
        return this;
    }

    private void register(DecisionId id, String number, String issuerName) {
        house.put(
                id,
                new DecisionRegistered(
                        id, DecisionNumber.of(number), id.issuer(), issuerName, id.signedOn(), null, null, null));
    }

    public EntryId put(ProjectFact fact) {
        return house.put(PROJECT, fact);
    }

    public ProjectStory proposed() {
        propose("Máy sấy");
        put(new ProjectReturned(PROJECT, "thiếu dự toán", LocalDate.of(2016, 1, 20)));
        propose("Máy sấy lúa");
        return this;
    }

    private void propose(String name) {
        house.put(
                PROJECT,
                PROPOSER,
                new ProjectProposed(
                        PROJECT,
                        UNIT,
                        ProjectKind.GROUP,
                        ProgrammeLevel.LOCAL,
                        PROGRAMME,
                        name,
                        CENTRE,
                        null,
                        Activities.of("A3.3"),
                        million(900),
                        null,
                        LocalDate.of(2016, 1, 15)));
    }

    /** The same project, proposed anew under another id. */
    void proposedAgain() {
        house.put(
                AGAIN,
                PROPOSER,
                new ProjectProposed(
                        AGAIN,
                        UNIT,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        null,
                        "Máy sấy lúa, lần hai",
                        CENTRE,
                        null,
                        null,
                        null,
                        PROJECT,
                        LocalDate.of(2016, 3, 15)));
    }

    /** One more proposal, of a project of its own. */
    public void proposed(int number) {
        ProjectId project = ProjectId.of(new UUID(8, number));
        house.put(
                project,
                PROPOSER,
                new ProjectProposed(
                        project,
                        UNIT,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        PROGRAMME,
                        "Đề án số " + number,
                        CENTRE,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2016, 1, 15)));
    }

    public ProjectStory approved() {
        put(new BudgetApproved(
                PROJECT,
                UNIT,
                List.of(new BudgetLine(LINE, null, million(300), "định mức 1")),
                LocalDate.of(2016, 2, 1),
                quoted()));
        return this;
    }

    /** 200 for the maker as a line of its own, 100 without a beneficiary; a contract over 190 after its amendment. */
    public ProjectStory contracted() {
        put(new BeneficiaryAssigned(PROJECT, LINE, MAKER, million(200), PART, LocalDate.of(2016, 2, 10), quoted()));
        put(new ContractSigned(
                PROJECT, "C1", ContractKind.CONTRACT, PART, BUILDER, million(180), LocalDate.of(2016, 3, 1), quoted()));
        put(new ContractAmended(PROJECT, "C1", PART, million(10), LocalDate.of(2016, 4, 10), quoted()));
        return this;
    }

    /** An advance of 150, written as 250 first and put right; 100 cleared, 30 given back. */
    public ProjectStory paid() {
        FundsDisbursed wrong = advance(250);
        EntryId entry = put(wrong);
        put(new EntryReversed(
                entry,
                wrong.effectiveOn(),
                "gõ nhầm số",
                Postings.of(wrong).stream()
                        .map(it -> it.reversedOn(wrong.effectiveOn()))
                        .toList(),
                EntryId.of(entry.stream(), entry.sequence() + 2),
                quoted()));
        advanced();
        put(new AdvanceCleared(PROJECT, PART, million(120), "TT 2", null, LocalDate.of(2016, 8, 10), quoted()));
        put(new AdvanceReturned(
                PROJECT,
                "C1",
                PART,
                million(30),
                ReturnGround.REDUCES_SPENDING,
                "NT 3",
                null,
                LocalDate.of(2016, 9, 1),
                quoted()));
        return this;
    }

    public void advanced() {
        put(advance(150));
    }

    private static FundsDisbursed advance(long millions) {
        return new FundsDisbursed(
                PROJECT,
                "C1",
                DisbursementKind.ADVANCE,
                PART,
                million(millions),
                "RDT 1",
                LocalDate.of(2016, 5, 9),
                null,
                LocalDate.of(2016, 5, 10),
                quoted());
    }

    public ProjectStory ended() {
        put(new OutcomeRecorded(
                PROJECT,
                "1.1",
                List.of(
                        new Outcome("máy sấy", 3L, "đang chạy", null, null, null),
                        new Outcome("lao động", null, null, null, null, null)),
                LocalDate.of(2016, 12, 1),
                List.of()));
        put(new ProjectClosed(
                PROJECT,
                List.of(new LineRest(LINE, Money.ZERO, million(100)), new LineRest(PART, million(70), million(10))),
                LocalDate.of(2016, 12, 20),
                quoted()));
        return this;
    }

    public static List<Evidence> quoted() {
        return List.of(new Evidence(APPROVAL, null, "máy sấy lúa 300 triệu đồng", "Điều 1"));
    }

    public static Money million(long millions) {
        return Money.dong(millions * 1_000_000);
    }
}
