package vn.khuyencong.ledger.command.life;

import java.util.Arrays;
import java.util.List;

/** What the histories that every build tells have all seen, lest both books agree about nothing. */
final class Occurrences {
    private static final String OF_EACH_COMMAND = """
            AcceptWork: EXCEEDS_COUNTERPART_EVIDENCED accepted
            AdjustBudget: EXCEEDS_LINE_UNCONTRACTED EXCEEDS_PLAN_AVAILABLE accepted
            AllocateFunds: accepted
            AmendContract: EXCEEDS_CONTRACT_UNDRAWN EXCEEDS_LINE_UNCONTRACTED accepted
            ApproveBudget: accepted
            AssignBeneficiary: EXCEEDS_LINE_UNCONTRACTED accepted
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
            PlanFunds: accepted
            ReclassifyCode: accepted
            RecordOutcome: accepted
            RecordPostCheck: accepted
            RecordRecovery: EXCEEDS_RECEIVABLE_REDUCING EXCEEDS_RECOVERABLE accepted
            RefundPayment: EXCEEDS_CONTRACT_DRAWN EXCEEDS_SPENT_UNSETTLED accepted
            ReturnAdvance: EXCEEDS_ADVANCE EXCEEDS_CONTRACT_DRAWN accepted
            ReverseFundEntry: EXCEEDS_AUTHORITY_AVAILABLE EXCEEDS_PLAN_AVAILABLE accepted
            ReverseProjectEntry: EXCEEDS_ADVANCE EXCEEDS_CONTRACT_UNDRAWN EXCEEDS_COUNTERPART_EVIDENCED EXCEEDS_LINE_UNCONTRACTED
            ReverseProjectEntry: EXCEEDS_SPENT_UNSETTLED accepted
            SettleProject: EXCEEDS_SPENT_UNSETTLED accepted
            SignContract: EXCEEDS_LINE_UNCONTRACTED accepted
            StopProject: accepted
            SuspendProject: accepted
            """;

    private Occurrences() {}

    /** Command and outcome, for example {@code SettleProject EXCEEDS_SPENT_UNSETTLED}. */
    static List<String> thatMustBe() {
        return OF_EACH_COMMAND
                .lines()
                .flatMap(line -> Arrays.stream(
                                line.substring(line.indexOf(':') + 2).split(" ", -1))
                        .map(outcome -> line.substring(0, line.indexOf(':')) + " " + outcome))
                .toList();
    }
}
