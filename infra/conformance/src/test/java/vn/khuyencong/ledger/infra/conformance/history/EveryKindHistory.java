package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One group project from a fund of its own in which nothing is left to chance: every kind of entry, and its reversal. */
final class EveryKindHistory {
    private static final LocalDate NEW_YEAR = LocalDate.of(2016, 1, 4);
    private static final long MILLION = 1_000_000;
    private static final String CONTRACT = "1/HĐ-KC";

    private final ProvinceHistory province;
    private final String fund;
    private final String project;

    EveryKindHistory(ProvinceHistory province) {
        this.province = province;
        this.fund = "fund." + province.unit() + ".2016.other-state";
        this.project = "project." + province.chance().uuid();
    }

    void send() {
        give(fund, "plans");
        give(fund, "allocations");
        give("fund." + province.unit() + ".2016.district", "plans");
        new EveryFundHistory(province, fund).send();
        propose();
        approve();
        twice(
                "beneficiaries",
                to("line-1", 41, "2016-03-21", "newLine", "line-2"),
                to("line-1", 43, "2016-03-21", "newLine", "line-3"));
        post("beneficiaries", to("line-1", 257, "2016-03-21"));
        twice("contracts", contract("0/HĐ-KC", 31), contract(CONTRACT, 200));
        twice("contract-amendments", change(11, "2016-03-21"), change(-7, "2016-03-21"));
        twice("disbursements", paid("ADVANCE", 23, "2016-06-30"), paid("ADVANCE", 61, "2016-06-30"));
        twice("disbursements", paid("PAYMENT", 19, "2016-06-30"), paid("PAYMENT", 17, "2016-06-30"));
        twice("clearances", cleared(5, "2016-09-15"), cleared(9, "2016-09-15"));
        twice("advance-returns", returned(8, "2017-01-31"), returned(6, "2017-01-31"));
        twice("advance-returns", returned(4, "2017-02-01"), returned(3, "2017-02-01"));
        changeTheBudget();
        refund();
        counterpart();
        settleAndRecover();
        moveOn();
    }

    private void changeTheBudget() {
        decideTwice("budget-adjustments", adjusted(13, "2016-03-21"), adjusted(-6, "2016-03-21"));
        post("contracts", contract("2/HĐ-KC", "line-3", 20));
        decideTwice("source-changes", otherSource("line-4"), otherSource("line-5"));
    }

    private void refund() {
        twice("refunds", returned(2, "2017-01-31"), returned(3, "2017-01-31"));
        twice("refunds", returned(2, "2017-02-01"), returned(1, "2017-02-01"));
    }

    private void counterpart() {
        twice("counterpart-commitments", own(100, "2016-02-29"), own(90, "2016-02-29"));
        twice("counterpart-evidence", shown(70, "2016-06-30"), shown(80, "2016-06-30"));
        twice("acceptances", accepted(12, 30), accepted(14, 40));
    }

    private void settleAndRecover() {
        decideTwice("settlements", settled(10), settled(12));
        twice("disallowances", struckOut(4, "BEFORE_SETTLEMENT"), struckOut(3, "BEFORE_SETTLEMENT"));
        String late = twice("disallowances", struckOut(5, "AFTER_SETTLEMENT"), struckOut(4, "AFTER_SETTLEMENT"));
        String order = twice("recovery-orders", orderedBack(7), orderedBack(8));
        twice("recoveries", recovered(order, 3, "2017-01-31"), recovered(order, 2, "2017-01-31"));
        twice("recoveries", recovered(order, 2, "2017-06-30"), recovered(order, 1, "2017-06-30"));
        twice("recoveries", recovered(late, 2, "2019-06-30"), recovered(late, 3, "2019-06-30"));
    }

    private void moveOn() {
        twice("carry-overs", carried("line-6", 50, 10), carried("line-7", 40, 9));
    }

    private void give(String fund, String way) {
        post(
                "/funds/" + fund + "/" + way,
                body("amount", dong(900 * MILLION), "evidence", evidence(province.decisionBy(NEW_YEAR))),
                NEW_YEAR.toString());
    }

    private void propose() {
        Map<String, Object> proposal = body("project", project, "unit", province.unit(), "kind", "GROUP");
        proposal.putAll(Map.of("level", "LOCAL", "name", "Đề án nhóm", "activities", List.of("A3.3")));
        post("/projects", proposal, "2016-01-04");
    }

    private void approve() {
        Map<String, Object> line =
                body("line", "line-1", "source", "OTHER_STATE", "fiscalYear", 2016, "amount", dong(300 * MILLION));
        Map<String, Object> budget = body("lines", List.of(line), "evidence", evidence(province.decisionBy(NEW_YEAR)));
        budget.put("effectiveOn", "2016-02-29");
        province.desks().approve("/projects/" + project + "/budgets", budget).mustBeAccepted();
    }

    /** The first is taken back on its own day, the second stands. */
    private String twice(String way, Map<String, Object> wrong, Map<String, Object> right) {
        String entry = post(way, wrong);
        post(
                "/entries/" + entry + "/reversal",
                body("reason", "nhập sai"),
                wrong.get("effectiveOn").toString());
        return post(way, right);
    }

    /** The same for what an approver decides. */
    private void decideTwice(String way, Map<String, Object> wrong, Map<String, Object> right) {
        String entry = decide("/projects/" + project + "/" + way, wrong);
        decide("/entries/" + entry + "/reversal", body("reason", "sai", "effectiveOn", wrong.get("effectiveOn")));
        decide("/projects/" + project + "/" + way, right);
    }

    private String decide(String path, Map<String, Object> command) {
        return province.desks().approve(path, command).mustBeAccepted().entry();
    }

    private String post(String way, Map<String, Object> command) {
        return post(
                "/projects/" + project + "/" + way,
                command,
                command.get("effectiveOn").toString());
    }

    private String post(String path, Map<String, Object> command, String day) {
        command.put("effectiveOn", day);
        return province.desks().post(path, command).mustBeAccepted().entry();
    }

    private Map<String, Object> to(String line, long millions, String day, Object... more) {
        Map<String, Object> assigned = body(more);
        assigned.putAll(dated(millions, day));
        assigned.putAll(Map.of("line", line, "beneficiary", province.beneficiary()));
        return assigned;
    }

    private Map<String, Object> contract(String number, long millions) {
        return contract(number, "line-1", millions);
    }

    private Map<String, Object> contract(String number, String line, long millions) {
        Map<String, Object> contract = dated(millions, "2016-03-21");
        contract.putAll(Map.of("contract", number, "kind", "CONTRACT", "line", line));
        return contract;
    }

    private static Map<String, Object> change(long millions, String day) {
        return body("contract", CONTRACT, "change", dong(millions * MILLION), "effectiveOn", day);
    }

    private static Map<String, Object> paid(String kind, long millions, String day) {
        Map<String, Object> paid = dated(millions, day);
        paid.putAll(Map.of("contract", CONTRACT, "kind", kind, "voucher", "UNC 7"));
        return paid;
    }

    private static Map<String, Object> cleared(long millions, String day) {
        Map<String, Object> cleared = dated(millions, day);
        cleared.putAll(Map.of("line", "line-1", "voucher", "GTT 7"));
        return cleared;
    }

    private static Map<String, Object> returned(long millions, String day) {
        Map<String, Object> returned = dated(millions, day);
        returned.putAll(Map.of("contract", CONTRACT, "voucher", "GNT 7"));
        return returned;
    }

    private Map<String, Object> decided(Map<String, Object> command) {
        command.put("evidence", evidence(province.decision()));
        return command;
    }

    private Map<String, Object> adjusted(long millions, String day) {
        return decided(body("line", "line-1", "change", dong(millions * MILLION), "effectiveOn", day));
    }

    private Map<String, Object> otherSource(String newLine) {
        Map<String, Object> changed = body("line", "line-3", "newLine", newLine, "source", "DISTRICT");
        changed.put("effectiveOn", "2016-06-30");
        return decided(changed);
    }

    private static Map<String, Object> own(long millions, String day) {
        Map<String, Object> own = dated(millions, day);
        own.put("fiscalYear", 2016);
        return own;
    }

    private static Map<String, Object> shown(long millions, String day) {
        Map<String, Object> shown = own(millions, day);
        shown.put("voucher", "HĐ 7");
        return shown;
    }

    private static Map<String, Object> accepted(long millions, long own) {
        Map<String, Object> accepted = dated(millions, "2016-11-30");
        accepted.putAll(Map.of("line", "line-1", "counterpart", dong(own * MILLION), "record", "7/BB-NT"));
        return accepted;
    }

    private Map<String, Object> settled(long millions) {
        Map<String, Object> settled = dated(millions, "2017-06-30");
        settled.put("line", "line-1");
        return decided(settled);
    }

    private Map<String, Object> struckOut(long millions, String ground) {
        Map<String, Object> struckOut = dated(millions, "2018-03-30");
        struckOut.putAll(Map.of("contract", CONTRACT, "ground", ground, "reason", "sai định mức"));
        return decided(struckOut);
    }

    private Map<String, Object> orderedBack(long millions) {
        Map<String, Object> ordered = dated(millions, "2016-12-01");
        ordered.putAll(Map.of("contract", CONTRACT, "reason", "không có khối lượng"));
        return decided(ordered);
    }

    private static Map<String, Object> recovered(String entry, long millions, String day) {
        Map<String, Object> recovered = dated(millions, day);
        recovered.putAll(Map.of("entry", entry, "voucher", "GNT 8"));
        return recovered;
    }

    private Map<String, Object> carried(String newLine, long undrawn, long advance) {
        Map<String, Object> carried = body("line", "line-1", "newLine", newLine, "ground", "CONTRACT_SIGNED");
        carried.putAll(Map.of("undrawn", dong(undrawn * MILLION), "advance", dong(advance * MILLION)));
        carried.put("effectiveOn", "2017-01-31");
        return decided(carried);
    }

    private static Map<String, Object> dated(long millions, String day) {
        return body("amount", dong(millions * MILLION), "effectiveOn", day);
    }
}
