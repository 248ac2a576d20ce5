package vn.khuyencong.ledger.query.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.project.AdvanceCleared;
import vn.khuyencong.ledger.events.project.AdvanceReturned;
import vn.khuyencong.ledger.events.project.BeneficiaryAssigned;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractAmended;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.LineRest;
import vn.khuyencong.ledger.events.project.Outcome;
import vn.khuyencong.ledger.events.project.OutcomeRecorded;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.query.shelves.Titles;

/** Tells what a project's facts say, each amount on a line of its own, with names in place of ids. */
final class Telling {
    private final Titles titles;
    private final Unit home;

    Telling(Titles titles, Unit home) {
        this.titles = titles;
        this.home = home;
    }

    List<Told> of(ProjectFact fact) {
        return switch (fact) {
            case ProjectProposed it -> List.of(proposed(it));
            case ProjectReturned it -> List.of(told(null, said("reason", it.reason())));
            case BudgetApproved it -> it.lines().stream().map(this::approved).toList();
            case BeneficiaryAssigned it -> List.of(assigned(it));
            case ContractSigned it -> List.of(signed(it));
            case ContractAmended it -> List.of(told(it.change(), said("contract", it.contract()), line(it.line())));
            case FundsDisbursed it -> List.of(disbursed(it));
            case AdvanceCleared it -> List.of(told(it.amount(), line(it.line()), said("voucher", it.voucher())));
            case AdvanceReturned it -> List.of(returned(it));
            case OutcomeRecorded it ->
                it.outcomes().stream().map(outcome -> brought(outcome, it)).toList();
            case ProjectClosed it ->
                it.rests().stream().flatMap(this::givenBack).toList();
            case EntryReversed it -> List.of(told(null, said("reason", it.reason())));
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
                it.documentDate() == null ? null : new Detail.Day("document-date", it.documentDate()));
    }

    private Told returned(AdvanceReturned it) {
        return told(
                it.amount(),
                new Detail.Word("ground", "return-ground", it.ground().name()),
                said("contract", it.contract()),
                line(it.line()),
                fund(it.line().fund()),
                said("voucher", it.voucher()));
    }

    private static Told brought(Outcome outcome, OutcomeRecorded in) {
        Long quantity = outcome.quantity();
        return told(
                null,
                said("outcome", quantity == null ? outcome.unit() : null),
                quantity == null ? null : new Detail.Count("outcome", quantity, outcome.unit()),
                said("note", outcome.note()),
                said("line", in.lineId()));
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
