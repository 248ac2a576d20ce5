package vn.khuyencong.ledger.command.project;

import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Account;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.GuardedChange;
import vn.khuyencong.ledger.events.accounts.Posting;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.fund.FundFact;
import vn.khuyencong.ledger.events.fund.FundsAllocated;
import vn.khuyencong.ledger.events.fund.FundsDrawn;
import vn.khuyencong.ledger.events.fund.FundsPlanned;
import vn.khuyencong.ledger.events.fund.FundsReleased;
import vn.khuyencong.ledger.events.fund.FundsReserved;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractSigned;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.FundsDisbursed;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;

/** One project of Hải Phòng in 2016 as facts to begin from, and the commands that go on with it. */
final class Dossier {
    static final ProjectId PROJECT = ProjectId.of(new UUID(0, 16));
    static final FundId FUND = FundId.of(HAI_PHONG, new FiscalYear(2016), FundingSource.PROVINCIAL);
    static final LineRef LINE = new LineRef("1", FUND, Activities.of("A3.1"), PROGRAMME);
    static final String CONTRACT = "12/HĐ-TTKC";

    static final LocalDate FEBRUARY = LocalDate.of(2016, 2, 1);
    static final LocalDate MARCH = LocalDate.of(2016, 3, 21);
    static final LocalDate APRIL = LocalDate.of(2016, 4, 10);
    static final LocalDate MAY = LocalDate.of(2016, 5, 2);
    static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
    static final LocalDate JULY = LocalDate.of(2016, 7, 1);

    static final Fact PLANNED = new FundsPlanned(FUND, PROGRAMME, million(1_000), MARCH, BY_459);
    static final Fact ALLOCATED = new FundsAllocated(FUND, null, million(300), MARCH, BY_459);
    static final Fact PROPOSED = proposed(ProjectKind.SINGLE, PARTY);
    static final Fact RETURNED = new ProjectReturned(PROJECT, "thiếu báo giá", MARCH);
    static final Fact APPROVED = approved(million(600), PARTY);
    static final Fact RESERVED = share("reserved", 1, Account.PLAN_AVAILABLE, APRIL, million(-600));
    static final Fact SIGNED = signed(CONTRACT, million(500));
    static final Fact ADVANCED = disbursed(DisbursementKind.ADVANCE, million(200));
    static final Fact DRAWN = share("drawn", 3, Account.AUTHORITY_AVAILABLE, JUNE, million(-200));

    private Dossier() {}

    /** The fund has its plan and its authority; the project is proposed. */
    static LedgerHarness proposed(Fact... more) {
        return after(List.of(PLANNED, ALLOCATED, PROPOSED), more);
    }

    /** One line of 600 million approved, nothing contracted. */
    static LedgerHarness approved(Fact... more) {
        return after(List.of(PLANNED, ALLOCATED, PROPOSED, APPROVED, RESERVED), more);
    }

    /** A contract of 500 million on the line. */
    static LedgerHarness signed(Fact... more) {
        return after(List.of(PLANNED, ALLOCATED, PROPOSED, APPROVED, RESERVED, SIGNED), more);
    }

    /** 200 million of the contract advanced. */
    static LedgerHarness advanced(Fact... more) {
        return after(List.of(PLANNED, ALLOCATED, PROPOSED, APPROVED, RESERVED, SIGNED, ADVANCED, DRAWN), more);
    }

    private static LedgerHarness after(List<Fact> first, Fact... more) {
        return LedgerHarness.given(
                Stream.concat(first.stream(), Stream.of(more)).toArray(Fact[]::new));
    }

    static ProjectProposed proposed(ProjectKind kind, @Nullable PartyId beneficiary) {
        return proposed(PROJECT, HAI_PHONG, kind, ProgrammeLevel.LOCAL, beneficiary);
    }

    static ProjectProposed proposed(
            ProjectId project, Unit unit, ProjectKind kind, ProgrammeLevel level, @Nullable PartyId beneficiary) {
        return new ProjectProposed(
                project,
                unit,
                kind,
                level,
                PROGRAMME,
                "Máy cắt laser",
                PARTY,
                beneficiary,
                Activities.of("A3.1"),
                million(1_500),
                null,
                FEBRUARY);
    }

    static BudgetApproved approved(Money amount, @Nullable PartyId beneficiary) {
        return new BudgetApproved(
                PROJECT, HAI_PHONG, List.of(new BudgetLine(LINE, beneficiary, amount, null)), APRIL, BY_459);
    }

    static ContractSigned signed(String contract, Money amount) {
        return new ContractSigned(PROJECT, contract, ContractKind.CONTRACT, LINE, null, amount, MAY, BY_459);
    }

    static FundsDisbursed disbursed(DisbursementKind kind, Money amount) {
        return new FundsDisbursed(PROJECT, CONTRACT, kind, LINE, amount, "GRT 01", null, null, JUNE, BY_459);
    }

    static FundFact share(String what, long sequence, Account account, LocalDate on, Money change) {
        EntryId entry = entry(sequence);
        List<GuardedChange> changes = List.of(new GuardedChange(account, on, change));
        return switch (what) {
            case "reserved" -> new FundsReserved(FUND, entry, changes);
            case "drawn" -> new FundsDrawn(FUND, entry, changes);
            default -> new FundsReleased(FUND, entry, changes);
        };
    }

    static EntryId entry(long sequence) {
        return EntryId.of(PROJECT.value(), sequence);
    }

    static ProposeProject propose(ProjectKind kind, @Nullable PartyId beneficiary) {
        return new ProposeProject(
                PROJECT,
                HAI_PHONG,
                kind,
                ProgrammeLevel.LOCAL,
                PROGRAMME,
                "Máy cắt laser",
                PARTY,
                beneficiary,
                Activities.of("A3.1"),
                million(1_500),
                null,
                FEBRUARY);
    }

    static ApproveBudget approve(Money amount) {
        return new ApproveBudget(PROJECT, null, List.of(line("1", amount)), APRIL, BY_459);
    }

    static ApproveBudget.Line line(String id, Money amount) {
        return new ApproveBudget.Line(
                id, null, FundingSource.PROVINCIAL, new FiscalYear(2016), null, null, amount, null);
    }

    static AssignBeneficiary assign(Money amount, @Nullable String newLine) {
        return new AssignBeneficiary(PROJECT, "1", PARTY, amount, newLine, APRIL, List.of());
    }

    static SignContract sign(String contract, Money amount) {
        return new SignContract(PROJECT, contract, ContractKind.CONTRACT, "1", null, amount, MAY, List.of());
    }

    static AmendContract amend(Money change) {
        return new AmendContract(PROJECT, CONTRACT, change, JUNE, List.of());
    }

    static DisburseFunds disburse(DisbursementKind kind, Money amount, LocalDate on) {
        return new DisburseFunds(PROJECT, CONTRACT, null, kind, amount, "GRT 01", null, null, on, List.of());
    }

    static ClearAdvance clear(Money amount) {
        return new ClearAdvance(PROJECT, "1", null, amount, "GTT 01", null, JULY, List.of());
    }

    static ReturnAdvance giveBack(Money amount, LocalDate on) {
        return new ReturnAdvance(PROJECT, CONTRACT, null, amount, "GNT 01", null, on, List.of());
    }

    static CloseProject close() {
        return new CloseProject(PROJECT, JULY, List.of());
    }

    static ReverseProjectEntry reverse(long sequence, LocalDate on, @Nullable ProjectCommand replacement) {
        return new ReverseProjectEntry(entry(sequence), on, "nhập sai", replacement);
    }

    static EntryReversed reversal(long sequence, Fact original, LocalDate on, @Nullable EntryId replacedBy) {
        List<Posting> opposite = Postings.of(original).stream()
                .map(posting -> posting.reversedOn(on))
                .toList();
        return new EntryReversed(entry(sequence), on, "nhập sai", opposite, replacedBy, BY_459);
    }
}
