package vn.khuyencong.ledger.events.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.CounterpartRef;
import vn.khuyencong.ledger.events.project.DisallowanceGround;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectSettled;
import vn.khuyencong.ledger.events.project.ReceivableKind;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.WorkAccepted;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;

/**
 * One fact as a bookkeeper jots it down: date, what happened, then lines and amounts. A line stands with its source,
 * {@code L1/central}; an amount that a text leaves open is a question mark.
 */
final class Jotting {
    static final Unit UNIT = new Unit("31@2004-07-08");
    static final FiscalYear YEAR = new FiscalYear(2016);
    static final Period PERIOD = Period.ofYears(2016, 2020);
    static final ProgrammeId PROGRAMME = new ProgrammeId("programme.31@2004-07-08.local.2016-2020");
    static final ProjectId PROJECT = new ProjectId("project.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c10");
    static final StatementId STATEMENT = new StatementId("statement.612909f480621cf9f6247a2151ccd888");
    static final Activities ACTIVITIES = Activities.of("A3.1", "A3.3");
    private static final PartyId PARTY = new PartyId("party.0197a2c4-5b1e-7c3a-9f00-3d1f8a6b2c11");
    static final List<Evidence> EVIDENCE =
            List.of(Evidence.of(new DecisionId("decision.459-qd-ubnd.31-ubnd.2016-03-21")));
    private static final String CONTRACT = "12/HĐ-KC";
    private static final String VOUCHER = "UNC 0045";
    private static final CounterpartRef OWN = new CounterpartRef(UNIT, YEAR, ACTIVITIES, PROGRAMME);

    private final LocalDate date;
    private final List<String> words;

    private Jotting(List<String> row) {
        this.date = LocalDate.parse(row.getFirst());
        this.words = row.subList(2, row.size());
    }

    static Fact read(String row) {
        List<String> words = List.of(row.strip().split("\\s+"));
        Jotting jotting = new Jotting(words);
        return switch (words.get(1)) {
            case "FundsPlanned" ->
                new FundsPlanned(jotting.fund(0), PROGRAMME, jotting.money(1), jotting.date, EVIDENCE);
            case "FundsAllocated" ->
                new FundsAllocated(jotting.fund(0), "đợt 1", jotting.money(1), jotting.date, EVIDENCE);
            case "FundsAdjusted",
                    "FundsCancelled",
                    "FundsTransferredOut",
                    "FundsTransferredIn",
                    "FundsCarriedOut",
                    "FundsCarriedIn" -> new FundJotting(words).fact();
            case "BudgetApproved" -> new BudgetApproved(PROJECT, UNIT, jotting.budgetLines(), jotting.date, EVIDENCE);
            case "BeneficiaryAssigned" -> jotting.assignment();
            case "ContractSigned" -> jotting.contract();
            case "ContractAmended" ->
                new ContractAmended(PROJECT, CONTRACT, jotting.line(0), jotting.money(1), jotting.date, EVIDENCE);
            case "FundsDisbursed" -> jotting.cash();
            case "AdvanceCleared" ->
                new AdvanceCleared(PROJECT, jotting.line(0), jotting.money(1), VOUCHER, null, jotting.date, EVIDENCE);
            case "AdvanceReturned" -> jotting.comeBack();
            case "ProjectClosed" -> new ProjectClosed(PROJECT, jotting.rests(), jotting.date, EVIDENCE);
            case "EntryReported" -> jotting.report();
            default -> jotting.later(words.get(1));
        };
    }

    /** What happens beside the straight way of a project's money. */
    private Fact later(String what) {
        return switch (what) {
            case "BudgetAdjusted" -> new BudgetAdjusted(PROJECT, line(0), money(1), date, EVIDENCE);
            case "SourceChanged" ->
                new SourceChanged(PROJECT, line(0), line(1), money(2), share(money(3), Money.ZERO), date, EVIDENCE);
            case "LineCarriedOver" ->
                new LineCarriedOver(
                        PROJECT,
                        line(0),
                        nextYears(line(1)),
                        CarryOverGround.CONTRACT_SIGNED,
                        share(money(2), money(3)),
                        date,
                        EVIDENCE);
            case "PaymentRefunded" ->
                new PaymentRefunded(
                        PROJECT,
                        CONTRACT,
                        line(1),
                        money(2),
                        ReturnGround.valueOf(words.get(0)),
                        VOUCHER,
                        null,
                        date,
                        EVIDENCE);
            case "CounterpartCommitted" -> new CounterpartCommitted(PROJECT, OWN, PARTY, money(0), date, EVIDENCE);
            case "CounterpartEvidenced" ->
                new CounterpartEvidenced(PROJECT, OWN, PARTY, money(0), VOUCHER, null, date, EVIDENCE);
            case "WorkAccepted" ->
                new WorkAccepted(PROJECT, line(0), money(1), OWN, money(2), "5/BB-NT", date, EVIDENCE);
            case "ProjectSettled" -> new ProjectSettled(PROJECT, line(0), money(1), date, EVIDENCE);
            case "AmountDisallowed" -> disallowance(DisallowanceGround.valueOf(words.get(0)));
            case "RecoveryOrdered" ->
                new RecoveryOrdered(PROJECT, CONTRACT, line(0), money(1), null, "không có khối lượng", date, EVIDENCE);
            case "RecoveryRecorded" -> recovery();
            default -> throw new IllegalArgumentException("nobody jots down " + what);
        };
    }

    private Fact disallowance(DisallowanceGround ground) {
        FiscalYear handledIn = ground == DisallowanceGround.AFTER_SETTLEMENT ? FiscalYear.of(date) : null;
        return new AmountDisallowed(
                PROJECT, CONTRACT, line(1), money(2), ground, handledIn, "sai định mức", date, EVIDENCE);
    }

    /** What is owed stands in the year before the money comes. */
    private Fact recovery() {
        FiscalYear year = FiscalYear.of(date);
        return new RecoveryRecorded(
                PROJECT,
                EntryId.of(PROJECT.value(), 9),
                CONTRACT,
                line(2),
                money(3),
                ReceivableKind.valueOf(words.get(0)),
                ReturnGround.valueOf(words.get(1)),
                new FiscalYear(year.year() - 1),
                year,
                VOUCHER,
                null,
                date,
                EVIDENCE);
    }

    private static List<ContractShare> share(Money undrawn, Money advance) {
        return List.of(new ContractShare(CONTRACT, undrawn, advance));
    }

    private static LineRef nextYears(LineRef line) {
        FundId fund = line.fund();
        return line.movedTo(line.id(), FundId.of(fund.unit(), YEAR.next(), fund.source()));
    }

    private Fact assignment() {
        LineRef part = words.size() > 2 ? line(2) : null;
        return new BeneficiaryAssigned(PROJECT, line(0), PARTY, money(1), part, date, EVIDENCE);
    }

    private Fact contract() {
        return new ContractSigned(PROJECT, CONTRACT, ContractKind.CONTRACT, line(0), PARTY, money(1), date, EVIDENCE);
    }

    private Fact cash() {
        DisbursementKind kind = DisbursementKind.valueOf(words.get(0));
        return new FundsDisbursed(PROJECT, CONTRACT, kind, line(1), money(2), VOUCHER, null, null, date, EVIDENCE);
    }

    private Fact comeBack() {
        ReturnGround ground = ReturnGround.valueOf(words.get(0));
        return new AdvanceReturned(PROJECT, CONTRACT, line(1), money(2), ground, VOUCHER, null, date, EVIDENCE);
    }

    private List<BudgetLine> budgetLines() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int at = 0; at < words.size(); at += 2) {
            lines.add(new BudgetLine(line(at), PARTY, money(at + 1), null));
        }
        return lines;
    }

    private List<LineRest> rests() {
        List<LineRest> rests = new ArrayList<>();
        for (int at = 0; at < words.size(); at += 3) {
            rests.add(new LineRest(line(at), money(at + 1), money(at + 2)));
        }
        return rests;
    }

    private Fact report() {
        List<ReportedAmount> amounts = new ArrayList<>();
        for (int at = 1; at < words.size(); at += 3) {
            amounts.add(new ReportedAmount(
                    FundingSource.ofSlug(words.get(at + 1)),
                    Meaning.valueOf(words.get(at)),
                    words.get(at + 2).equals("?") ? null : money(at + 2),
                    Qualifier.EXACT,
                    null,
                    "HP-" + at,
                    "kinh phí"));
        }
        return new EntryReported(
                STATEMENT,
                UNIT,
                words.getFirst(),
                PROGRAMME,
                PERIOD,
                ACTIVITIES,
                List.of(),
                amounts,
                List.of(),
                null,
                null,
                date);
    }

    private LineRef line(int at) {
        return line(words.get(at));
    }

    static LineRef line(String jotted) {
        String[] parts = jotted.split("/");
        return new LineRef(parts[0], fundOf(parts[1]), ACTIVITIES, PROGRAMME);
    }

    private FundId fund(int at) {
        return fundOf(words.get(at));
    }

    static FundId fundOf(String source) {
        return FundId.of(UNIT, YEAR, FundingSource.ofSlug(source));
    }

    private Money money(int at) {
        return Money.dong(Long.parseLong(words.get(at)));
    }
}
