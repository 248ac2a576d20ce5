package vn.khuyencong.ledger.infra.conformance.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.infra.conformance.running.Answer;
import vn.khuyencong.ledger.infra.conformance.running.DemoLedger;
import vn.khuyencong.ledger.infra.conformance.running.Money;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Who may not, and how it is told. */
@ExtendWith(DemoLedger.class)
class AccessTest {
    private static final String UNIT = "51@2004-07-08";
    private static final String PLANS = "/api/v1/funds/fund.51@2004-07-08.2016.provincial/plans";
    private static final String PASSWORD = "mat-khau-moi-1";

    private RunningLedger ledger;
    private Refusals refusals;

    @BeforeEach
    void openTheBooks(RunningLedger demo) {
        ledger = demo;
        refusals = new Refusals(demo);
    }

    @Test
    void who_does_not_sign_in_gets_no_further() {
        refusals.mustBe(401, "NOT_SIGNED_IN", "", () -> plan(ledger.stranger()));
        refusals.mustBe(401, "NOT_SIGNED_IN", "", () -> ledger.stranger().get("/api/v1/balances"));
        refusals.mustBe(401, "NOT_SIGNED_IN", "", () -> plan(ledger.as("ketoan", "sai mat khau")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanhdao", "kiemtoan", "xem", "quantri"})
    void only_finance_staff_plan_funds(String other) {
        refusals.mustBe(403, "ROLE_NOT_ALLOWED", "", () -> plan(ledger.as(other)));
    }

    @Test
    void finance_staff_approve_nothing() {
        String project = new Money(ledger).proposed(UNIT, "TASK");
        refusals.mustBe(
                403,
                "ROLE_NOT_ALLOWED",
                "",
                () -> ledger.as("ketoan").post("/api/v1/projects/" + project + "/budgets", budget()));
    }

    @Test
    void finance_staff_of_another_province_do_not_plan_for_this_one() {
        Person elsewhere = account("ke-toan-31", "FINANCE", "31");
        refusals.mustBe(403, "PROVINCE_NOT_ALLOWED", "", () -> plan(elsewhere));
    }

    @Test
    void who_proposed_a_project_may_not_approve_it_after_a_promotion_either() {
        Person promoted = account("nguoi-len-chuc", "FINANCE", "*");
        String project = "project." + UUID.randomUUID();
        promoted.post("/api/v1/projects", Money.proposal(project, UNIT, "TASK")).mustBeAccepted();
        account("nguoi-len-chuc", "APPROVER", "*");

        refusals.mustBe(
                403,
                "PROPOSER_MAY_NOT_APPROVE",
                "",
                () -> promoted.post("/api/v1/projects/" + project + "/budgets", budget()));
    }

    @Test
    void who_proposed_a_project_may_not_approve_it_under_another_account_either() {
        Person proposer = account("an.nguyen", "FINANCE", "*");
        String project = "project." + UUID.randomUUID();
        proposer.post("/api/v1/projects", Money.proposal(project, UNIT, "TASK")).mustBeAccepted();
        make("pho.giam.doc", "an.nguyen", "APPROVER", "*", PASSWORD);

        refusals.mustBe(
                403,
                "PROPOSER_MAY_NOT_APPROVE",
                "",
                () -> ledger.as("pho.giam.doc", PASSWORD).post("/api/v1/projects/" + project + "/budgets", budget()));
    }

    @Test
    void a_changed_password_opens_nothing_any_more() {
        Person before = account("doi-mat-khau", "VIEWER", "*");
        assertThat(before.get("/api/v1/balances").status()).isEqualTo(200);
        make("doi-mat-khau", "VIEWER", "*", "mat-khau-moi-2");
        assertThat(before.get("/api/v1/balances").status()).isEqualTo(401);
    }

    private static Answer plan(Person person) {
        return person.post(PLANS, Money.given(1_000, Money.DECISION_459));
    }

    private static Object budget() {
        return Money.budget(Money.DECISION_459, 1_000, 2016);
    }

    private Person account(String name, String role, String province) {
        make(name, role, province, PASSWORD);
        return ledger.as(name, PASSWORD);
    }

    private void make(String name, String role, String province, String password) {
        make(name, null, role, province, password);
    }

    private void make(String name, @Nullable String person, String role, String province, String password) {
        ledger.as("quantri")
                .post(
                        "/api/v1/users",
                        body(
                                "name", name,
                                "person", person,
                                "role", role,
                                "organisation", "sct",
                                "provinces", List.of(province),
                                "password", password))
                .mustBeAccepted();
    }
}
