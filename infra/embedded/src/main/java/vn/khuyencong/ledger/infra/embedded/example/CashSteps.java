package vn.khuyencong.ledger.infra.embedded.example;

import java.util.List;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.project.AmendContract;
import vn.khuyencong.ledger.command.project.ClearAdvance;
import vn.khuyencong.ledger.command.project.ConfirmTreasury;
import vn.khuyencong.ledger.command.project.DisallowAmount;
import vn.khuyencong.ledger.command.project.DisburseFunds;
import vn.khuyencong.ledger.command.project.OrderRecovery;
import vn.khuyencong.ledger.command.project.ReclassifyCode;
import vn.khuyencong.ledger.command.project.RecordRecovery;
import vn.khuyencong.ledger.command.project.RefundPayment;
import vn.khuyencong.ledger.command.project.ReturnAdvance;
import vn.khuyencong.ledger.command.project.SettleProject;
import vn.khuyencong.ledger.command.project.SignContract;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;

/** The lines of the day book about contracts and the cash that goes out on them and comes back. */
final class CashSteps {
    private CashSteps() {}

    static Command<?> said(Step it, List<Evidence> evidence) {
        return switch (it.act()) {
            case SIGN_CONTRACT -> signed(it, ContractKind.CONTRACT, evidence);
            case ASSIGN_TASK -> signed(it, ContractKind.TASK_ASSIGNMENT, evidence);
            case AMEND_CONTRACT ->
                new AmendContract(it.project(), it.number(), it.amount(), it.effectiveOn(), evidence);
            case ADVANCE -> disbursed(it, DisbursementKind.ADVANCE, evidence);
            case PAY -> disbursed(it, DisbursementKind.PAYMENT, evidence);
            case CLEAR_ADVANCE -> cleared(it, evidence);
            case RETURN_ADVANCE -> returned(it, evidence);
            case REFUND -> refunded(it, evidence);
            case SETTLE -> new SettleProject(it.project(), it.line(), it.amount(), it.effectiveOn(), evidence);
            case DISALLOW -> disallowed(it, evidence);
            case ORDER_RECOVERY -> ordered(it, evidence);
            case CONFIRM_TREASURY -> confirmed(it, evidence);
            default -> throw it.isOfAnotherMatter();
        };
    }

    private static SignContract signed(Step it, ContractKind kind, List<Evidence> evidence) {
        return new SignContract(
                it.project(),
                it.number(),
                kind,
                it.line(),
                Keys.partyOrNull(it.partyOrNull()),
                it.amount(),
                it.effectiveOn(),
                evidence);
    }

    private static DisburseFunds disbursed(Step it, DisbursementKind kind, List<Evidence> evidence) {
        return new DisburseFunds(
                it.project(),
                it.number(),
                null,
                kind,
                it.amount(),
                it.voucher(),
                it.documentOn(),
                it.budgetCode(),
                it.effectiveOn(),
                evidence);
    }

    private static ClearAdvance cleared(Step it, List<Evidence> evidence) {
        return new ClearAdvance(
                it.project(),
                it.line(),
                it.numberOrNull(),
                it.amount(),
                it.voucher(),
                it.budgetCode(),
                it.effectiveOn(),
                evidence);
    }

    private static ReturnAdvance returned(Step it, List<Evidence> evidence) {
        return new ReturnAdvance(
                it.project(),
                it.number(),
                it.lineOrNull(),
                it.amount(),
                it.voucher(),
                it.budgetCode(),
                it.effectiveOn(),
                evidence);
    }

    private static RefundPayment refunded(Step it, List<Evidence> evidence) {
        return new RefundPayment(
                it.project(),
                it.number(),
                it.lineOrNull(),
                it.amount(),
                it.voucher(),
                it.budgetCode(),
                it.effectiveOn(),
                evidence);
    }

    private static DisallowAmount disallowed(Step it, List<Evidence> evidence) {
        return new DisallowAmount(
                it.project(), it.number(), it.lineOrNull(), it.amount(), null, it.reason(), it.effectiveOn(), evidence);
    }

    private static OrderRecovery ordered(Step it, List<Evidence> evidence) {
        return new OrderRecovery(
                it.project(),
                it.number(),
                it.lineOrNull(),
                it.amount(),
                it.documentOn(),
                it.reason(),
                it.effectiveOn(),
                evidence);
    }

    private static ConfirmTreasury confirmed(Step it, List<Evidence> evidence) {
        return new ConfirmTreasury(
                it.project(), it.line(), it.budgetCode(), it.amount(), it.voucher(), it.effectiveOn(), evidence);
    }

    static RecordRecovery recovered(Step it, EntryId owed, List<Evidence> evidence) {
        return new RecordRecovery(
                it.project(), owed, it.amount(), it.voucher(), it.budgetCode(), it.effectiveOn(), evidence);
    }

    static ReclassifyCode reclassified(Step it, EntryId entry, List<Evidence> evidence) {
        return new ReclassifyCode(it.project(), entry, it.codeTo(), it.voucher(), it.effectiveOn(), evidence);
    }
}
