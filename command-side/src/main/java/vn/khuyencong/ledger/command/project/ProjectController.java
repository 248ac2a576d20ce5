package vn.khuyencong.ledger.command.project;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khuyencong.ledger.command.web.Ask;
import vn.khuyencong.ledger.command.web.CommandCounter;
import vn.khuyencong.ledger.command.web.Receipt;

/** Commands of projects over HTTP, in the order of a project's life. */
@RestController
@RequestMapping("/api/v1")
class ProjectController {
    private final CommandCounter counter;

    ProjectController(CommandCounter counter) {
        this.counter = counter;
    }

    @PostMapping("/projects")
    ResponseEntity<Receipt> propose(@RequestBody ProposeProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/appraisals")
    ResponseEntity<Receipt> appraise(@RequestBody AppraiseProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/returns-for-completion")
    ResponseEntity<Receipt> sendBack(@RequestBody ReturnProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/rejection")
    ResponseEntity<Receipt> reject(@RequestBody RejectProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/budgets")
    ResponseEntity<Receipt> approve(@RequestBody ApproveBudget command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/budget-adjustments")
    ResponseEntity<Receipt> adjust(@RequestBody AdjustBudget command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/source-changes")
    ResponseEntity<Receipt> change(@RequestBody ChangeSource command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/beneficiaries")
    ResponseEntity<Receipt> assign(@RequestBody AssignBeneficiary command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/contracts")
    ResponseEntity<Receipt> sign(@RequestBody SignContract command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/contract-amendments")
    ResponseEntity<Receipt> amend(@RequestBody AmendContract command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/disbursements")
    ResponseEntity<Receipt> disburse(@RequestBody DisburseFunds command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/clearances")
    ResponseEntity<Receipt> clear(@RequestBody ClearAdvance command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/advance-returns")
    ResponseEntity<Receipt> giveBack(@RequestBody ReturnAdvance command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/refunds")
    ResponseEntity<Receipt> refund(@RequestBody RefundPayment command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/counterpart-commitments")
    ResponseEntity<Receipt> commit(@RequestBody CommitCounterpart command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/counterpart-evidence")
    ResponseEntity<Receipt> evidence(@RequestBody EvidenceCounterpart command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/acceptances")
    ResponseEntity<Receipt> accept(@RequestBody AcceptWork command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/outcomes")
    ResponseEntity<Receipt> record(@RequestBody RecordOutcome command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/outcome-corrections")
    ResponseEntity<Receipt> correct(@RequestBody CorrectOutcome command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/settlements")
    ResponseEntity<Receipt> settle(@RequestBody SettleProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/disallowances")
    ResponseEntity<Receipt> disallow(@RequestBody DisallowAmount command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/recovery-orders")
    ResponseEntity<Receipt> orderBack(@RequestBody OrderRecovery command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/recoveries")
    ResponseEntity<Receipt> recover(@RequestBody RecordRecovery command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/carry-overs")
    ResponseEntity<Receipt> carryOver(@RequestBody CarryOverLine command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/treasury-confirmations")
    ResponseEntity<Receipt> confirm(@RequestBody ConfirmTreasury command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/code-changes")
    ResponseEntity<Receipt> reclassify(@RequestBody ReclassifyCode command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/post-checks")
    ResponseEntity<Receipt> check(@RequestBody RecordPostCheck command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/suspension")
    ResponseEntity<Receipt> suspend(@RequestBody SuspendProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/stop")
    ResponseEntity<Receipt> stop(@RequestBody StopProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/projects/{project}/closure")
    ResponseEntity<Receipt> close(@RequestBody CloseProject command, Ask ask) {
        return counter.answer(command, ask);
    }

    @PostMapping("/entries/{entry:project\\..+}/reversal")
    ResponseEntity<Receipt> reverse(@RequestBody ReverseProjectEntry command, Ask ask) {
        return counter.answer(command, ask);
    }
}
