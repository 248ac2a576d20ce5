package vn.khuyencong.ledger.events.project;

import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.accounts.EntryReversed;

/** What can happen to a project (đề án), in the order of its life. */
public sealed interface ProjectFact extends Fact
        permits ProjectProposed,
                ProjectReturned,
                BudgetApproved,
                BeneficiaryAssigned,
                ContractSigned,
                ContractAmended,
                FundsDisbursed,
                AdvanceCleared,
                AdvanceReturned,
                OutcomeRecorded,
                ProjectClosed,
                EntryReversed {}
