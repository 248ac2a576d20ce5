package vn.khuyencong.ledger.infra.conformance.running;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The short way to books with money in them: a fund with a plan and authority, a project approved and contracted. */
public final class Money {
    public static final String DECISION_459 = "decision.459-qd-ubnd.31-ubnd.2016-03-21";

    private final Person accountant;
    private final Person approver;

    public Money(RunningLedger demo) {
        this.accountant = demo.as("ketoan");
        this.approver = demo.as("lanhdao");
    }

    /** A decision that rests on nothing else, so that no text's figures move. */
    public String decision(String number, String issuer) {
        return accountant
                .post(
                        "/api/v1/decisions",
                        body("number", number, "issuer", issuer, "signedOn", "2016-03-21", "title", "Giao kế hoạch"))
                .mustBeAccepted()
                .stream();
    }

    public String fund(String unit, int year, String decision, long planned, long allocated) {
        String fund = "fund." + unit + "." + year + ".provincial";
        accountant
                .post("/api/v1/funds/" + fund + "/plans", given(planned, decision))
                .mustBeAccepted();
        if (allocated > 0) {
            accountant
                    .post("/api/v1/funds/" + fund + "/allocations", given(allocated, decision))
                    .mustBeAccepted();
        }
        return fund;
    }

    public static Map<String, Object> given(long amount, String decision) {
        return body("amount", dong(amount), "effectiveOn", "2016-03-21", "evidence", evidence(decision));
    }

    public String proposed(String unit, String kind) {
        String project = "project." + UUID.randomUUID();
        accountant.post("/api/v1/projects", proposal(project, unit, kind)).mustBeAccepted();
        return project;
    }

    public static Map<String, Object> proposal(String project, String unit, String kind) {
        return body(
                "project",
                project,
                "unit",
                unit,
                "kind",
                kind,
                "level",
                "LOCAL",
                "name",
                "Hỗ trợ ứng dụng máy móc tiên tiến",
                "effectiveOn",
                "2016-02-01");
    }

    /** A budget of lines of one amount, each from the fund of one year. */
    public static Map<String, Object> budget(String decision, long amount, Integer... years) {
        return body(
                "lines",
                        Together.times(
                                years.length,
                                i -> body(
                                        "line",
                                        "line-" + (i + 1),
                                        "source",
                                        "PROVINCIAL",
                                        "fiscalYear",
                                        years[i],
                                        "amount",
                                        dong(amount))),
                "effectiveOn", "2016-04-01",
                "evidence", evidence(decision));
    }

    public Answer approve(String project, Map<String, Object> budget) {
        return approver.post("/api/v1/projects/" + project + "/budgets", budget);
    }

    /** A task of one line, all of it assigned under the number 1/GNV. */
    public String contractedTask(String unit, String decision, long amount, int year) {
        String project = proposed(unit, "TASK");
        approve(project, budget(decision, amount, year)).mustBeAccepted();
        sign(project, "1/GNV", amount).mustBeAccepted();
        return project;
    }

    public Answer sign(String project, String contract, long amount) {
        return accountant.post(
                "/api/v1/projects/" + project + "/contracts",
                body(
                        "contract", contract,
                        "kind", "TASK_ASSIGNMENT",
                        "line", "line-1",
                        "amount", dong(amount),
                        "effectiveOn", "2016-04-02"));
    }

    public static Map<String, Object> payment(String contract, long amount, String day) {
        return body(
                "contract",
                contract,
                "kind",
                "PAYMENT",
                "amount",
                dong(amount),
                "voucher",
                "UNC 1",
                "effectiveOn",
                day);
    }

    public List<String> funds(String unit, String decision, long planned, long allocated, int... years) {
        return Together.times(years.length, i -> fund(unit, years[i], decision, planned, allocated));
    }
}
