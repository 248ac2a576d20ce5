package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.openqa.selenium.Keys;
import vn.khuyencong.ledger.infra.conformance.browser.Tab;

/** Kế toán: what the day asks of an accountant, one form after the other. */
record Accountant(Desk desk, Matter matter) {
    private static final int PAYMENT = 4;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private Tab tab() {
        return desk.tab();
    }

    void registersTheDecision(Path file) {
        desk.open("/posting", desk.says("Ghi sổ", "Posting"));
        desk.follow(desk.says("Đăng ký văn bản", "Register a decision"));
        desk.write("/number", matter.decision());
        desk.choose("/issuer", "40-ubnd");
        desk.write("/signedOn", matter.on(15, 1));
        desk.write("/title", "Giao kế hoạch khuyến công năm (ví dụ)");
        desk.attach(file);
        desk.post("/decisions/decision.");
        assertThat(tab().text()).contains(matter.decision(), file.getFileName().toString());
    }

    void plans() {
        desk.open("/posting/plan", desk.says("Giao kế hoạch", "Plan funds"));
        choosesTheFund();
        desk.write("/amount", "1,5 tỷ");
        tab().waitForText(desk.says("một tỷ năm trăm triệu đồng", "one billion five hundred million đồng"));
        tab().waitForText(desk.says("chưa ghi kế hoạch nào", "no plan recorded"));
        desk.write("/effectiveOn", matter.on(15, 1));
        desk.post(matter.fundPage());
    }

    /** A thousand of what is not clear: the ledger asks, and is answered with the keyboard. */
    void allocates() {
        desk.open("/posting/allocation", desk.says("Giao dự toán", "Allocate funds"));
        choosesTheFund();
        desk.write("/tranche", "đợt 1");
        desk.write("/amount", "1.000");
        tab().waitForText(desk.says("Số này chưa rõ", "This is not clear"));
        assertThat(tab().text())
                .contains(
                        desk.says("1.000 đồng một nghìn đồng", "1,000 đồng one thousand đồng"),
                        desk.says("1 đồng một đồng", "1 đồng one đồng"));
        desk.rewrite("/amount", "1.000 triệu");
        tab().waitForText(desk.says("1.000.000.000 đồng một tỷ đồng", "1,000,000,000 đồng one billion đồng"));
        tab().press(Keys.TAB);
        tab().press(Keys.ENTER);
        assertThat(tab().field("/amount").value()).isEqualTo("1000 triệu");
        assertThat(tab().field("/amount").hasFocus()).isTrue();
        desk.write("/effectiveOn", matter.on(20, 1));
        desk.post(matter.fundPage());
    }

    /** What is typed outlives a reload, and a hand that presses twice posts once. */
    void proposes(Runnable afterwards) {
        desk.open("/posting/proposal", desk.says("Lập đề án", "Propose a project"));
        desk.write("/name", matter.project());
        desk.choose("/unit", Matter.UNIT);
        desk.choose("/kind", "GROUP");
        desk.choose("/level", "LOCAL");
        desk.choose("/activities", "A3.3");
        desk.write("/totalCost", "1,2 tỷ");
        desk.write("/effectiveOn", matter.on(1, 2));
        desk.mustBePostable();
        tab().reload();
        tab().waitForText(
                        desk.says("Bản nháp gõ dở đã được khôi phục", "A draft that was not posted has been restored"));
        assertThat(tab().field("/name").value()).isEqualTo(matter.project());
        tab().tabTo("/effectiveOn");
        tab().pressCtrlEnter();
        tab().pressCtrlEnter();
        desk.mustShow("/projects/project.");
        afterwards.run();
        tab().reload();
        assertThat(tab().text()).contains(matter.project());
    }

    void assignsTheBeneficiary() {
        desk.follow(desk.says("Giao cho cơ sở thụ hưởng", "Assign a beneficiary"));
        desk.choose("/line", "1");
        desk.lookUp("/beneficiary", "det tho cam", "Hợp tác xã Dệt thổ cẩm Ví Dụ 02");
        desk.write("/amount", "800 triệu");
        desk.write("/effectiveOn", matter.on(20, 2));
        desk.post("/projects/");
    }

    void signsTheContract() {
        desk.follow(desk.says("Ký hợp đồng", "Sign a contract"));
        desk.write("/contract", matter.contract());
        desk.choose("/kind", "CONTRACT");
        desk.choose("/line", "1");
        desk.write("/amount", "600.000.000");
        desk.write("/effectiveOn", matter.on(1, 3));
        desk.post("/projects/");
    }

    void paysAnAdvance() {
        desk.follow(desk.says("Giải ngân", "Disburse"));
        paysOut("ADVANCE", "300 triệu", "GRDT-0012", matter.on(10, 3));
        desk.post("/projects/");
    }

    /** The ledger says before that it will not take it, and where; the hand is led there and rights it. */
    void paysTooMuchAndThenTheRightSum() {
        desk.follow(desk.says("Giải ngân", "Disburse"));
        paysOut("PAYMENT", "400 triệu", "GRDT-0013", matter.on(20, 3));
        tab().waitForText(desk.says("✗ Chưa ghi được", "✗ It cannot be recorded"));
        tab().pressCtrlEnter();
        tab().waitForText(desk.says("Chưa ghi: sổ không nhận", "Not recorded"));
        tab().waitFor(
                        () -> "the hand at the amount, not " + tab().focus(),
                        () -> tab().focus().is("/amount"));
        assertThat(tab().refusalAt("/amount"))
                .contains(desk.says("400.000.000 đồng", "400,000,000"), desk.says("300.000.000 đồng", "300,000,000"));
        tab().page().mustBeSound(UNPROCESSABLE, CONFLICT);
        desk.rewrite("/amount", "200 triệu");
        desk.post("/projects/");
    }

    private void paysOut(String kind, String amount, String voucher, String day) {
        desk.choose("/contract", matter.contract());
        desk.choose("/kind", kind);
        desk.write("/amount", amount);
        desk.write("/voucher", voucher);
        desk.write("/effectiveOn", day);
    }

    void clearsTheAdvance() {
        desk.follow(desk.says("Thanh toán tạm ứng", "Clear an advance"));
        desk.choose("/line", "1");
        desk.write("/amount", "300 triệu");
        desk.write("/voucher", "TTTU-0003");
        desk.write("/effectiveOn", matter.on(30, 3));
        desk.post("/projects/");
    }

    /**
     * Of what an accountant may reverse, the payment stands fourth: after the assignment, the contract and the advance. It
     * is taken back on its own day, else the contract could not bear both payments until then.
     */
    void reversesThePaymentWithTheRightValuesBesideIt() {
        desk.follow(desk.says("đảo bút toán này", "reverse this entry"), PAYMENT);
        assertThat(tab().text()).contains(desk.says("200.000.000 đồng", "200,000,000"));
        desk.follow(desk.says("Đảo và ghi lại khoản đúng cùng lúc", "Reverse and record the right values together"));
        desk.write("/reason", "Chứng từ ghi 250 triệu, đã gõ nhầm 200 triệu");
        desk.write("/effectiveOn", matter.on(20, 3));
        desk.write("/replacement/amount", "250 triệu");
        desk.post("/projects/");
    }

    private void choosesTheFund() {
        desk.lookUp("/evidence/0/decision", matter.decision().substring(0, 4), matter.decision());
        desk.choose("unit", Matter.UNIT);
        desk.choose("year", Integer.toString(matter.year()));
        desk.choose("source", "PROVINCIAL");
    }
}
