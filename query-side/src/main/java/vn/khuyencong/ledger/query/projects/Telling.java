package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.DutyFact;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetAdjusted;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.CodeReclassified;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.CounterpartCommitted;
import vn.khuyencong.ledger.events.project.CounterpartEvidenced;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeCorrected;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.PaymentRefunded;
import vn.khuyencong.ledger.events.project.PostCheckRecorded;
import vn.khuyencong.ledger.events.project.ProjectAppraised;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectRejected;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.events.project.ProjectSettled;
import vn.khuyencong.ledger.events.project.ProjectStopped;
import vn.khuyencong.ledger.events.project.ProjectSuspended;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.events.project.ReturnGround;
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.events.project.TreasuryConfirmed;
import vn.khuyencong.ledger.events.project.WorkAccepted;
import vn.khuyencong.ledger.query.shelves.Titles;
import vn.khuyencong.ledger.query.treasury.Codes;

/** Tells what a project's facts say, each amount on a line of its own, with names in place of ids. */
public final class Telling {
    private final Titles titles;
    private final Unit home;

    public Telling(Titles titles, Unit home) {
        this.titles = titles;
        this.home = home;
    }

    public List<Told> of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of(proposed(it));
            case ProjectAppraised it -> List.of(appraised(it));
            case ProjectReturned it -> List.of(told(null, said("reason", it.reason())));
            case ProjectRejected it -> List.of(told(null, said("reason", it.reason())));
            case BudgetApproved it -> it.lines().stream().map(this::approved).toList();
            case BudgetAdjusted it ->
                List.of(told(it.change(), line(it.line()), fund(it.line().fund())));
            case SourceChanged it -> moved(it.line(), it.newLine(), it.uncontracted(), it.contracts());
            case BeneficiaryAssigned it -> List.of(assigned(it));
            case ContractSigned it -> List.of(signed(it));
            case ContractAmended it -> List.of(told(it.change(), said("contract", it.contract()), line(it.line())));
            case FundsDisbursed it -> List.of(disbursed(it));
            case AdvanceCleared it ->
                List.of(told(
                        it.amount(),
                        line(it.line()),
                        said("voucher", it.voucher()),
                        code("budget-code", it.budgetCode())));
            case AdvanceReturned it ->
                List.of(back(it.amount(), it.ground(), it.contract(), it.line(), it.voucher(), it.budgetCode()));
            case PaymentRefunded it ->
                List.of(back(it.amount(), it.ground(), it.contract(), it.line(), it.voucher(), it.budgetCode()));
            case CounterpartCommitted it ->
                List.of(told(it.amount(), year(it.counterpart().fiscalYear()), party("counterpart-of", it.party())));
            case CounterpartEvidenced it ->
                List.of(told(
                        it.amount(),
                        year(it.counterpart().fiscalYear()),
                        party("counterpart-of", it.party()),
                        said("voucher", it.voucher()),
                        day("document-date", it.documentDate())));
            case WorkAccepted it -> List.of(accepted(it));
            case OutcomeRecorded it ->
                it.outcomes().stream()
                        .map(outcome -> brought(outcome, it.lineId()))
                        .toList();
            case OutcomeCorrected it ->
                it.outcomes().stream().map(outcome -> corrected(outcome, it)).toList();
            case ProjectSettled it ->
                List.of(told(it.amount(), line(it.line()), fund(it.line().fund())));
            case AmountDisallowed it ->
                List.of(told(
                        it.amount(),
                        new Detail.Word(
                                "disallowance", "disallowance", it.ground().name()),
                        said("contract", it.contract()),
                        line(it.line()),
                        year(it.handledIn()),
                        said("reason", it.reason())));
            case RecoveryOrdered it ->
                List.of(told(
                        it.amount(),
                        said("contract", it.contract()),
                        line(it.line()),
                        day("due-on", it.dueOn()),
                        said("reason", it.reason())));
            case RecoveryRecorded it -> List.of(recovered(it));
            case LineCarriedOver it -> carried(it);
            case TreasuryConfirmed it ->
                List.of(told(
                        null,
                        new Detail.Cost("treasury-says", it.amount()),
                        line(it.line()),
                        said("record", it.record()),
                        code("budget-code", it.budgetCode())));
            case CodeReclassified it ->
                List.of(told(
                        null,
                        new Detail.Cost("amount", it.amount()),
                        new Detail.Entry("entry", it.entry()),
                        line(it.line()),
                        code("code-before", it.from()),
                        code("budget-code", it.to()),
                        said("voucher", it.voucher())));
            case PostCheckRecorded it ->
                List.of(told(
                        null,
                        new Detail.Word("post-check", "post-check", it.result().name()),
                        said("note", it.note())));
            case ProjectSuspended it -> List.of(told(null, said("reason", it.reason())));
            case ProjectStopped it ->
                List.of(told(
                        null,
                        new Detail.Word(
                                "stop-volume", "stop-volume", it.volume().name()),
                        said("reason", it.reason())));
            case ProjectClosed it ->
                it.rests().stream().flatMap(this::givenBack).toList();
            case EntryReversed it -> List.of(told(null, said("reason", it.reason())));
            case DutyFact it -> List.of(DutyTold.of(it));
        };
    }

    private Told proposed(ProjectProposed it) {
        List<@Nullable Detail> details = new ArrayList<>(List.of(
                new Detail.Said("name", it.name()),
                new Detail.Word("kind", "kind", it.kind().name()),
                new Detail.Word("level", "level", it.level().name())));
        details.add(activities(it.activities()));
        details.add(
                it.programme() == null ? null : new Detail.Programme("programme", titles.programme(it.programme())));
        details.add(said(
                "registered-again-from",
                it.registeredAgainFrom() == null
                        ? null
                        : it.registeredAgainFrom().value()));
        details.add(party("implementer", it.implementer()));
        details.add(party("beneficiary", it.beneficiary()));
        details.add(it.totalCost() == null ? null : new Detail.Cost("total-cost", it.totalCost()));
        return Told.of(null, details);
    }

    private Told approved(BudgetLine it) {
        return told(
                it.amount(),
                line(it.line()),
                fund(it.line().fund()),
                activities(it.line().activities()),
                party("beneficiary", it.beneficiary()),
                said("norm", it.normVersion()));
    }

    private Told assigned(BeneficiaryAssigned it) {
        LineRef part = it.newLine();
        return told(
                it.amount(),
                line(it.line()),
                said("new-line", part == null ? null : part.id()),
                party("beneficiary", it.beneficiary()));
    }

    private Told signed(ContractSigned it) {
        return told(
                it.amount(),
                new Detail.Word("contract-kind", "contract-kind", it.kind().name()),
                said("number", it.contract()),
                line(it.line()),
                party("contractor", it.contractor()));
    }

    private Told disbursed(FundsDisbursed it) {
        return told(
                it.amount(),
                new Detail.Word("cash", "disbursement", it.kind().name()),
                said("contract", it.contract()),
                line(it.line()),
                fund(it.line().fund()),
                said("voucher", it.voucher()),
                day("document-date", it.documentDate()),
                code("budget-code", it.budgetCode()));
    }

    private Told back(
            Money amount,
            ReturnGround ground,
            String contract,
            LineRef line,
            String voucher,
            @Nullable BudgetCode code) {
        return told(
                amount,
                new Detail.Word("ground", "return-ground", ground.name()),
                said("contract", contract),
                line(line),
                fund(line.fund()),
                said("voucher", voucher),
                code("budget-code", code));
    }

    private static Told appraised(ProjectAppraised it) {
        return told(
                null,
                new Detail.Word("appraisal-level", "appraisal-level", it.level().name()),
                new Detail.Word("opinion", "opinion", it.opinion().name()),
                it.proposedSupport() == null ? null : new Detail.Cost("proposed-support", it.proposedSupport()),
                said("note", it.note()));
    }

    private List<Told> moved(LineRef from, LineRef to, Money uncontracted, List<ContractShare> contracts) {
        List<Told> told = new ArrayList<>();
        if (uncontracted.isPositive()) {
            told.add(told(uncontracted, line(from), said("to-line", to.id()), fund(to.fund())));
        }
        for (ContractShare it : contracts) {
            told.add(told(
                    it.undrawn(),
                    said("contract", it.contract()),
                    line(from),
                    said("to-line", to.id()),
                    fund(to.fund())));
        }
        return told;
    }

    private List<Told> carried(LineCarriedOver it) {
        Detail ground = new Detail.Word(
                "carry-over-ground", "carry-over-ground", it.ground().name());
        List<Told> told = new ArrayList<>();
        for (ContractShare share : it.contracts()) {
            List<@Nullable Detail> details = Arrays.asList(
                    said("contract", share.contract()),
                    line(it.line()),
                    said("to-line", it.newLine().id()),
                    fund(it.newLine().fund()),
                    ground);
            told.add(Told.of(share.undrawn(), details));
            if (share.advance().isPositive()) {
                List<@Nullable Detail> open = new ArrayList<>(details);
                open.add(new Detail.Cost("carried-advance", share.advance()));
                told.set(told.size() - 1, Told.of(share.undrawn(), open));
            }
        }
        return told;
    }

    private static Told accepted(WorkAccepted it) {
        return told(
                it.amount(),
                line(it.line()),
                new Detail.Cost("accepted-counterpart", it.counterpartAmount()),
                said("record", it.record()));
    }

    private static Told corrected(Outcome outcome, OutcomeCorrected in) {
        Told brought = brought(outcome, in.lineId());
        List<Detail> details = new ArrayList<>(brought.details());
        details.add(new Detail.Entry("entry", in.entry()));
        details.add(new Detail.Said("reason", in.reason()));
        return new Told(details, null);
    }

    private Told recovered(RecoveryRecorded it) {
        return told(
                it.amount(),
                new Detail.Word("ground", "return-ground", it.ground().name()),
                new Detail.Entry("recovers", it.recovers()),
                line(it.line()),
                year(it.receivedIn()),
                said("voucher", it.voucher()),
                code("budget-code", it.budgetCode()));
    }

    private static @Nullable Detail year(@Nullable FiscalYear year) {
        return said("fiscal-year", year == null ? null : year.toString());
    }

    private static @Nullable Detail day(String name, @Nullable LocalDate day) {
        return day == null ? null : new Detail.Day(name, day);
    }

    private static @Nullable Detail code(String name, @Nullable BudgetCode code) {
        return said(name, code == null ? null : Codes.written(code));
    }

    private static Told brought(Outcome outcome, @Nullable String line) {
        Long quantity = outcome.quantity();
        return told(
                null,
                said("outcome", quantity == null ? outcome.unit() : null),
                quantity == null ? null : new Detail.Count("outcome", quantity, outcome.unit()),
                said("note", outcome.note()),
                said("line", line),
                outcome.recognitionLevel() == null
                        ? null
                        : new Detail.Word(
                                "recognition-level",
                                "recognition-level",
                                outcome.recognitionLevel().name()),
                said("within", outcome.within()));
    }

    private Stream<Told> givenBack(LineRest it) {
        return Stream.of(
                        told(
                                it.contractUndrawn(),
                                said("given-back-undrawn", it.line().id()),
                                fund(it.line().fund())),
                        told(
                                it.uncontracted(),
                                said("given-back-uncontracted", it.line().id()),
                                fund(it.line().fund())))
                .filter(told -> told.money() != null && told.money().isPositive());
    }

    private static Told told(@Nullable Money money, @Nullable Detail... details) {
        return Told.of(money, Arrays.asList(details));
    }

    private static @Nullable Detail said(String name, @Nullable String value) {
        return value == null ? null : new Detail.Said(name, value);
    }

    private static @Nullable Detail activities(@Nullable Activities stated) {
        return said("activities", stated == null ? null : stated.toString());
    }

    private static @Nullable Detail line(LineRef line) {
        return said("line", line.id());
    }

    private Detail fund(FundId fund) {
        return new Detail.Fund("fund", fund, fund.unit().equals(home) ? null : titles.unit(fund.unit()));
    }

    private @Nullable Detail party(String name, @Nullable PartyId party) {
        return party == null ? null : new Detail.Party(name, titles.party(party));
    }
}
