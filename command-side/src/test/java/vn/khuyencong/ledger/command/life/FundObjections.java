package vn.khuyencong.ledger.command.life;

import static vn.khuyencong.ledger.command.World.ANNULLED_DECISION;
import static vn.khuyencong.ledger.command.World.BY_TEXT;
import static vn.khuyencong.ledger.command.World.PROGRAMME;
import static vn.khuyencong.ledger.command.World.UNKNOWN_DECISION;
import static vn.khuyencong.ledger.command.desk.Refusal.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Role;
import vn.khuyencong.ledger.command.fund.AdjustFunds;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.CancelFunds;
import vn.khuyencong.ledger.command.fund.CarryOverFunds;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.command.fund.TransferFunds;
import vn.khuyencong.ledger.command.life.NaiveFunds.Posted;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.fund.FundChain;

/** Every rule that a command to a fund breaks, found without regard to which of them the ledger looks at first. */
final class FundObjections {
    /** What money cannot rest on, and why. */
    private static final Map<List<Evidence>, Refusal> UNFOUNDED = Map.of(
            List.of(),
            EVIDENCE_MISSING,
            BY_TEXT,
            EVIDENCE_NOT_A_DECISION,
            List.of(Evidence.of(UNKNOWN_DECISION)),
            Refusal.UNKNOWN_DECISION,
            List.of(Evidence.of(ANNULLED_DECISION)),
            DECISION_ANNULLED);

    private static final LocalDate SIGNED = LocalDate.of(2016, 3, 21);
    private static final long LARGEST = 999_999_999_999_999L;

    private final Caller caller;
    private final NaiveFunds funds;
    private final Set<Refusal> found = EnumSet.noneOf(Refusal.class);

    private FundObjections(Caller caller, NaiveFunds funds) {
        this.caller = caller;
        this.funds = funds;
    }

    static Set<Refusal> to(FundCommand command, Caller caller, NaiveFunds funds) {
        FundObjections objections = new FundObjections(caller, funds);
        objections.look(command);
        return objections.found;
    }

    private void object(Refusal refusal, boolean broken) {
        if (broken) {
            found.add(refusal);
        }
    }

    private void look(FundCommand command) {
        object(ROLE_NOT_ALLOWED, caller.role() != Role.FINANCE);
        switch (command) {
            case PlanFunds it -> {
                decided(it.fund(), it.amount().dong(), it.effectiveOn(), it.evidence());
                ofProgramme(FundChain.PLAN, it.programme());
                handedOn(it.fund());
            }
            case AllocateFunds it -> {
                decided(it.fund(), it.amount().dong(), it.effectiveOn(), it.evidence());
                handedOn(it.fund());
            }
            case AdjustFunds it -> adjusted(it);
            case CancelFunds it -> {
                decided(it.fund(), it.amount().dong(), it.effectiveOn(), it.evidence());
                ofProgramme(it.chain(), it.programme());
            }
            case TransferFunds it -> transferred(it);
            case CarryOverFunds it -> {
                decided(it.fund(), it.amount().dong(), it.effectiveOn(), it.evidence());
                ofProgramme(FundChain.PLAN, it.programme());
                object(CARRY_OVER_GROUND_MISSING, it.ground() == null);
            }
            case ReverseFundEntry it -> reversed(it);
        }
    }

    private void decided(FundId fund, long amount, LocalDate on, List<Evidence> evidence) {
        served(fund.unit());
        object(INVALID_VALUE, amount < 1 || amount > LARGEST);
        Refusal unfounded = UNFOUNDED.get(evidence);
        if (unfounded != null) {
            found.add(unfounded);
        }
        object(DECISION_SIGNED_LATER, unfounded == null && on.isBefore(SIGNED));
    }

    private void served(Unit unit) {
        boolean serves = caller.provinces().contains("*") || caller.provinces().contains(unit.code());
        object(PROVINCE_NOT_ALLOWED, !serves);
    }

    /** Only the nation is given central money. */
    private void handedOn(FundId fund) {
        object(
                CENTRAL_MONEY_COMES_BY_TRANSFER,
                fund.source() == FundingSource.CENTRAL && !fund.unit().equals(Unit.NATION));
    }

    private void ofProgramme(FundChain chain, @Nullable ProgrammeId programme) {
        object(PROGRAMME_NOT_FOR_AUTHORITY, programme != null && chain == FundChain.AUTHORITY);
        object(UNKNOWN_PROGRAMME, programme != null && !programme.equals(PROGRAMME));
    }

    private void adjusted(AdjustFunds it) {
        long change = it.change().dong();
        decided(it.fund(), Math.abs(change), it.effectiveOn(), it.evidence());
        ofProgramme(it.chain(), it.programme());
        if (change > 0) {
            handedOn(it.fund());
        }
    }

    private void transferred(TransferFunds it) {
        decided(it.fund(), it.amount().dong(), it.effectiveOn(), it.evidence());
        ofProgramme(it.chain(), it.programme());
        object(TRANSFER_TO_ITSELF, it.to().equals(it.fund()));
        object(TRANSFER_TO_ANOTHER_YEAR, !it.to().fiscalYear().equals(it.fund().fiscalYear()));
        object(TRANSFER_TO_ANOTHER_SOURCE, it.to().source() != it.fund().source());
    }

    private void reversed(ReverseFundEntry it) {
        Posted original = funds.at(it.entry());
        if (original == null) {
            found.add(funds.isReversal(it.entry()) ? ENTRY_IS_A_REVERSAL : UNKNOWN_ENTRY);
            return;
        }
        served(original.command().fund().unit());
        object(ENTRY_ALREADY_REVERSED, funds.isReversed(original));
        object(REVERSAL_BEFORE_ORIGINAL, it.effectiveOn().isBefore(original.on()));
        FundCommand replacement = it.replacement();
        if (replacement != null) {
            replaced(it, original, replacement);
        }
    }

    /** Right values are those of the fund that gave, and of the same kind. */
    private void replaced(ReverseFundEntry it, Posted original, FundCommand replacement) {
        boolean fits = !original.isTakenAt(it.entry())
                && replacement.fund().equals(original.command().fund())
                && replacement.getClass() == original.command().getClass();
        if (fits) {
            look(replacement);
        } else {
            found.add(REPLACEMENT_OF_ANOTHER_KIND);
        }
    }
}
