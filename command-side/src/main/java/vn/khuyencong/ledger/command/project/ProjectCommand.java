package vn.khuyencong.ledger.command.project;

import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.ProjectId;

/** What can be asked of a project, in the order of its life. */
public sealed interface ProjectCommand extends Command<ProjectState>
        permits ProposeProject,
                AppraiseProject,
                ReturnProject,
                RejectProject,
                ApproveBudget,
                AdjustBudget,
                ChangeSource,
                AssignBeneficiary,
                SignContract,
                AmendContract,
                DisburseFunds,
                ClearAdvance,
                ReturnAdvance,
                RefundPayment,
                CommitCounterpart,
                EvidenceCounterpart,
                AcceptWork,
                RecordOutcome,
                CorrectOutcome,
                SettleProject,
                DisallowAmount,
                OrderRecovery,
                RecordRecovery,
                CarryOverLine,
                ConfirmTreasury,
                ReclassifyCode,
                RecordPostCheck,
                SuspendProject,
                StopProject,
                CloseProject,
                ReverseProjectEntry {
    ProjectId project();

    @Override
    default String stream() {
        return project().value();
    }
}
