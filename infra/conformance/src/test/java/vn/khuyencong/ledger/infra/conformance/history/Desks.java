package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** The people of an empty ledger, and how often each was answered what. */
public final class Desks {
    private static final String PASSWORD = "mat-khau-cua-lich-su";

    private final Person accountant;
    private final Person approver;
    private final Person auditor;
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

    private Desks(Person accountant, Person approver, Person auditor) {
        this.accountant = accountant;
        this.approver = approver;
        this.auditor = auditor;
    }

    /** Lets the first administrator make an account for each. */
    public static Desks open(RunningLedger ledger) {
        Person administrator = ledger.firstAdministrator();
        Map.of("ke-toan", "FINANCE", "duyet", "APPROVER", "kiem-toan", "AUDITOR")
                .forEach((name, role) -> administrator
                        .post(
                                "/api/v1/users",
                                body(
                                        "name", name,
                                        "role", role,
                                        "organisation", "sct",
                                        "provinces", List.of("*"),
                                        "password", PASSWORD))
                        .mustBeAccepted());
        return new Desks(
                ledger.as("ke-toan", PASSWORD), ledger.as("duyet", PASSWORD), ledger.as("kiem-toan", PASSWORD));
    }

    public Answer post(String path, Object command) {
        return counted(accountant.post("/api/v1" + path, command));
    }

    Answer approve(String path, Object command) {
        return counted(approver.post("/api/v1" + path, command));
    }

    public Person auditor() {
        return auditor;
    }

    public Person accountant() {
        return accountant;
    }

    private Answer counted(Answer answer) {
        if (answer.status() >= 500 || answer.status() == 400 || answer.status() == 401) {
            throw new AssertionError(answer.response().request().uri() + ": " + answer.status() + " " + answer.body());
        }
        String outcome = answer.isAccepted() ? "accepted" : answer.code();
        answers.computeIfAbsent(outcome, unseen -> new AtomicInteger()).incrementAndGet();
        return answer;
    }

    public int sent() {
        return answers.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    public int accepted() {
        return answers.getOrDefault("accepted", new AtomicInteger()).get();
    }

    /** How many commands got which answer. */
    public Map<String, AtomicInteger> answers() {
        return new TreeMap<>(answers);
    }
}
