package vn.khuyencong.ledger.command.life;

import java.util.Arrays;
import java.util.List;

/** What the histories that every build tells have all seen, lest both books agree about nothing. */
final class Occurrences {
    private static final String OF_EACH_COMMAND = """
            AcceptWork: EXCEEDS_COUNTERPART_EVIDENCED accepted
            AdjustBudget: EXCEEDS_LINE_UNCONTRACTED EXCEEDS_PLAN_AVAILABLE accepted
            AdjustFunds(AUTHORITY): CENTRAL_MONEY_COMES_BY_TRANSFER EXCEEDS_AUTHORITY_AVAILABLE accepted
            AdjustFunds(PLAN): CENTRAL_MONEY_COMES_BY_TRANSFER EXCEEDS_PLAN_AVAILABLE accepted
            AllocateFunds: CENTRAL_MONEY_COMES_BY_TRANSFER INVALID_VALUE accepted
            AmendContract: EXCEEDS_CONTRACT_UNDRAWN EXCEEDS_LINE_UNCONTRACTED accepted
            ApproveBudget: accepted
            AssignBeneficiary: EXCEEDS_LINE_UNCONTRACTED accepted
            CancelFunds(AUTHORITY): EXCEEDS_AUTHORITY_AVAILABLE accepted
            CancelFunds(PLAN): EXCEEDS_PLAN_AVAILABLE accepted
            CarryOverFunds: CARRY_OVER_GROUND_MISSING EXCEEDS_AUTHORITY_AVAILABLE EXCEEDS_PLAN_AVAILABLE accepted
            CarryOverLine: EXCEEDS_ADVANCE EXCEEDS_AUTHORITY_AVAILABLE EXCEEDS_CONTRACT_UNDRAWN accepted
            ChangeSource: EXCEEDS_CONTRACT_UNDRAWN EXCEEDS_LINE_UNCONTRACTED EXCEEDS_PLAN_AVAILABLE accepted
            ClearAdvance: EXCEEDS_ADVANCE EXCEEDS_AUTHORITY_AVAILABLE EXCEEDS_CONTRACT_UNDRAWN accepted
            CloseProject: EXCEEDS_CONTRACT_UNDRAWN EXCEEDS_LINE_UNCONTRACTED accepted
            CommitCounterpart: accepted
            ConfirmTreasury: accepted
            DisallowAmount: EXCEEDS_CONTRACT_DRAWN EXCEEDS_SETTLED_NET EXCEEDS_SPENT_UNSETTLED accepted
            DisburseFunds: EXCEEDS_AUTHORITY_AVAILABLE EXCEEDS_CONTRACT_UNDRAWN accepted
            EvidenceCounterpart: accepted
            OrderRecovery: EXCEEDS_ADVANCE EXCEEDS_CONTRACT_DRAWN accepted
            PlanFunds: CENTRAL_MONEY_COMES_BY_TRANSFER INVALID_VALUE accepted
            ReclassifyCode: accepted
            RecordOutcome: accepted
            RecordPostCheck: accepted
            RecordRecovery: EXCEEDS_RECEIVABLE_REDUCING EXCEEDS_RECOVERABLE accepted
            RefundPayment: EXCEEDS_CONTRACT_DRAWN EXCEEDS_SPENT_UNSETTLED accepted
            ReturnAdvance: EXCEEDS_ADVANCE EXCEEDS_CONTRACT_DRAWN accepted
            ReverseFundEntry(AdjustFunds): accepted refused
            ReverseFundEntry(AllocateFunds): EXCEEDS_AUTHORITY_AVAILABLE accepted
            ReverseFundEntry(AllocateFunds,replaced): EXCEEDS_AUTHORITY_AVAILABLE accepted
            ReverseFundEntry(CancelFunds): accepted refused
            ReverseFundEntry(CarryOverFunds,given): accepted refused
            ReverseFundEntry(CarryOverFunds,given,replaced): accepted refused
            ReverseFundEntry(CarryOverFunds,taken): accepted refused
            ReverseFundEntry(CarryOverFunds,taken,replaced): REPLACEMENT_OF_ANOTHER_KIND
            ReverseFundEntry(PlanFunds): EXCEEDS_PLAN_AVAILABLE accepted
            ReverseFundEntry(PlanFunds,replaced): EXCEEDS_PLAN_AVAILABLE REPLACEMENT_OF_ANOTHER_KIND accepted
            ReverseFundEntry(TransferFunds,given): EXCEEDS_PLAN_AVAILABLE accepted
            ReverseFundEntry(TransferFunds,given,replaced): accepted refused
            ReverseFundEntry(TransferFunds,taken): EXCEEDS_PLAN_AVAILABLE accepted
            ReverseFundEntry(TransferFunds,taken,replaced): REPLACEMENT_OF_ANOTHER_KIND
            ReverseFundEntry(nothing): ENTRY_IS_A_REVERSAL UNKNOWN_ENTRY
            ReverseProjectEntry: EXCEEDS_ADVANCE EXCEEDS_CONTRACT_UNDRAWN EXCEEDS_COUNTERPART_EVIDENCED EXCEEDS_LINE_UNCONTRACTED
            ReverseProjectEntry: EXCEEDS_SPENT_UNSETTLED accepted
            SettleProject: EXCEEDS_SPENT_UNSETTLED accepted
            SignContract: EXCEEDS_LINE_UNCONTRACTED accepted
            StopProject: accepted
            SuspendProject: accepted
            TransferFunds(AUTHORITY): EXCEEDS_AUTHORITY_AVAILABLE PROGRAMME_NOT_FOR_AUTHORITY accepted
            TransferFunds(PLAN): EXCEEDS_PLAN_AVAILABLE TRANSFER_TO_ANOTHER_SOURCE TRANSFER_TO_ANOTHER_YEAR TRANSFER_TO_ITSELF
            TransferFunds(PLAN): accepted
            """;

    private Occurrences() {}

    /** Command and outcome, for example {@code SettleProject EXCEEDS_SPENT_UNSETTLED}; or that it was refused at all. */
    static List<String> thatMustBe() {
        return OF_EACH_COMMAND
                .lines()
                .flatMap(line -> Arrays.stream(
                                line.substring(line.indexOf(':') + 2).split(" ", -1))
                        .map(outcome -> line.substring(0, line.indexOf(':')) + " " + outcome))
                .toList();
    }
}
