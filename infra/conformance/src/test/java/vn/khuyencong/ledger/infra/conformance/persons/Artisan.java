package vn.khuyencong.ledger.infra.conformance.persons;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** A person to whom a project pays, by a name, a number and an address that nothing else in the books has. */
final class Artisan {
    static final String NAME = "Đặng Thị Ngoạch";
    static final String LATER_NAME = "Đặng Thị Ngoạch Thuyền";
    static final String CODE = "031185098765";
    static final String ADDRESS = "xóm Trũng Quầy";
    /** What must stand nowhere, the rarest word of the name alone too. */
    static final List<String> SECRETS = List.of(NAME, "Ngoạch", CODE, ADDRESS);

    static final String UNIT = "31@2004-07-08";

    private final RunningLedger ledger;
    private final Person accountant;
    private final String id;

    Artisan(RunningLedger ledger) {
        this.ledger = ledger;
        this.accountant = ledger.as("ketoan");
        this.id = "party." + UUID.randomUUID();
    }

    String id() {
        return id;
    }

    /** Registers the person under a name as some machine writes it. */
    void register(String name) {
        accountant
                .post(
                        "/api/v1/parties",
                        body(
                                "party", id,
                                "kind", "NATURAL_PERSON",
                                "name", name,
                                "taxCode", CODE,
                                "unit", UNIT,
                                "address", ADDRESS))
                .mustBeAccepted();
    }

    void amend() {
        accountant
                .post(
                        "/api/v1/parties/" + id + "/amendments",
                        body(
                                "name", LATER_NAME,
                                "taxCode", CODE,
                                "unit", UNIT,
                                "address", ADDRESS,
                                "reason", "viết lại tên theo căn cước",
                                "effectiveOn", "2017-01-01"))
                .mustBeAccepted();
    }

    /** A project of which the person is the beneficiary, approved, contracted and paid; its id. */
    String bePaid(int number, long amount) {
        Money money = new Money(ledger);
        String decision = money.decision((900 + number) + "/QĐ-UBND", "31-ubnd");
        money.fund(UNIT, 2016, decision, amount, amount);
        String project = "project." + UUID.randomUUID();
        Map<String, Object> proposal = Money.proposal(project, UNIT, "SINGLE");
        proposal.put("beneficiary", id);
        accountant.post("/api/v1/projects", proposal).mustBeAccepted();
        Map<String, Object> line =
                body("line", "line-1", "source", "PROVINCIAL", "fiscalYear", 2016, "amount", dong(amount));
        line.put("beneficiary", id);
        Map<String, Object> budget = Money.budget(decision, amount, 2016);
        budget.put("lines", List.of(line));
        money.approve(project, budget).mustBeAccepted();
        money.sign(project, "1/HĐ", amount).mustBeAccepted();
        accountant
                .post("/api/v1/projects/" + project + "/disbursements", Money.payment("1/HĐ", amount, "2016-05-01"))
                .mustBeAccepted();
        return project;
    }
}
