package vn.khuyencong.ledger.events.project;

import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.duty.DutyFact;

/** What can happen to a project (đề án), in the order of its life. */
public sealed interface ProjectFact extends Fact
        permits ProjectProposed,
                ProjectAppraised,
                ProjectReturned,
                ProjectRejected,
                BudgetApproved,
                BudgetAdjusted,
                SourceChanged,
                BeneficiaryAssigned,
                ContractSigned,
                ContractAmended,
                FundsDisbursed,
                AdvanceCleared,
                AdvanceReturned,
                PaymentRefunded,
                CounterpartCommitted,
                CounterpartEvidenced,
                WorkAccepted,
                OutcomeRecorded,
                OutcomeCorrected,
                ProjectSettled,
                AmountDisallowed,
                RecoveryOrdered,
                RecoveryRecorded,
                LineCarriedOver,
                TreasuryConfirmed,
                CodeReclassified,
                PostCheckRecorded,
                ProjectSuspended,
                ProjectStopped,
                ProjectClosed,
                EntryReversed,
                DutyFact {}
