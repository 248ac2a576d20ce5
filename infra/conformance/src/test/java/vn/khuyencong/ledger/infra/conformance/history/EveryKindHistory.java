package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.util.List;
import java.util.Map;

/** One group project from a fund of its own in which nothing is left to chance: every kind of entry, and its reversal. */
final class EveryKindHistory {
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
        give("plans");
        give("allocations");
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
    }

    private void give(String way) {
        post(
                "/funds/" + fund + "/" + way,
                body("amount", dong(900 * MILLION), "evidence", evidence(province.decision())),
                "2016-01-04");
    }

    private void propose() {
        Map<String, Object> proposal = body("project", project, "unit", province.unit(), "kind", "GROUP");
        proposal.putAll(Map.of("level", "LOCAL", "name", "Đề án nhóm", "activities", List.of("A3.3")));
        post("/projects", proposal, "2016-01-04");
    }

    private void approve() {
        Map<String, Object> line =
                body("line", "line-1", "source", "OTHER_STATE", "fiscalYear", 2016, "amount", dong(300 * MILLION));
        Map<String, Object> budget = body("lines", List.of(line), "evidence", evidence(province.decision()));
        budget.put("effectiveOn", "2016-02-29");
        province.desks().approve("/projects/" + project + "/budgets", budget).mustBeAccepted();
    }

    /** The first is taken back on its own day, the second stands. */
    private void twice(String way, Map<String, Object> wrong, Map<String, Object> right) {
        String entry = post(way, wrong);
        post(
                "/entries/" + entry + "/reversal",
                body("reason", "nhập sai"),
                wrong.get("effectiveOn").toString());
        post(way, right);
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
        Map<String, Object> contract = dated(millions, "2016-03-21");
        contract.putAll(Map.of("contract", number, "kind", "CONTRACT", "line", "line-1"));
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

    private static Map<String, Object> dated(long millions, String day) {
        return body("amount", dong(millions * MILLION), "effectiveOn", day);
    }
}
