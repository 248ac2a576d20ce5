package vn.khuyencong.ledger.infra.conformance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.events.FactTypes;
import vn.khuyencong.ledger.infra.conformance.running.Events;
import vn.khuyencong.ledger.infra.conformance.running.Person;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** What accountant, approver, auditor and leader find in the invented example. */
class ExampleTest {
    private static final String NGHE_AN = "40@2004-07-08";
    private static final String VINH_LONG = "86@2004-07-08";
    private static final String THANH_HOA = "38@2004-07-08";
    private static final String BAND = "Số liệu hư cấu để minh họa";
    private static final int PERCENT = 100;

    @TempDir
    private static Path directory;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.example(directory.resolve("data")).start();
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void three_dozen_projects_of_every_kind_stand_in_every_state() {
        assertThat(counted("status"))
                .containsOnly(
                        entry("CONTRACTED", 22L),
                        entry("PROPOSED", 4L),
                        entry("CLOSED", 4L),
                        entry("APPROVED", 2L),
                        entry("RETURNED", 1L),
                        entry("REJECTED", 1L),
                        entry("STOPPED", 1L));
        assertThat(counted("kind"))
                .containsOnly(entry("SINGLE", 22L), entry("GROUP", 5L), entry("TASK", 6L), entry("POINT", 2L));
        assertThat(counted("unit")).containsOnly(entry(NGHE_AN, 14L), entry(VINH_LONG, 10L), entry(THANH_HOA, 11L));
    }

    @Test
    void every_kind_of_fact_that_the_ledger_knows_happens_at_least_once() {
        assertThat(events().all())
                .extracting(it -> it.get("type").asString())
                .containsAll(FactTypes.byStoredName().keySet());
    }

    @Test
    void who_proposes_a_project_never_approves_it_and_nobody_but_the_system_and_three_people_posted() {
        Map<String, List<String>> actors = events().all().stream()
                .collect(Collectors.groupingBy(
                        it -> it.at("/metadata/role").asString(),
                        Collectors.mapping(it -> it.at("/metadata/actorId").asString(), Collectors.toList())));
        assertThat(actors.keySet()).containsExactlyInAnyOrder("SYSTEM", "FINANCE", "APPROVER", "ADMIN");
        assertThat(actors.get("FINANCE")).containsOnly("ketoan");
        assertThat(actors.get("APPROVER")).containsOnly("lanhdao");
        assertThat(actors.get("ADMIN")).containsOnly("quantri");
        assertThat(events().ofType("BudgetApproved"))
                .allSatisfy(
                        it -> assertThat(it.at("/metadata/actorId").asString()).isEqualTo("lanhdao"));
    }

    @Test
    void each_province_and_year_has_its_sums() {
        assertThat(sums(NGHE_AN, 2023)).containsExactly("6500000000", "5400000000", "4460000000", "4346000000", "0");
        assertThat(sums(NGHE_AN, 2024))
                .containsExactly("5800000000", "4300000000", "3500000000", "3020000000", "220000000");
        assertThat(sums(VINH_LONG, 2023)).containsExactly("3400000000", "1850000000", "1550000000", "1550000000", "0");
        assertThat(sums(VINH_LONG, 2024))
                .containsExactly("3300000000", "1900000000", "540000000", "450000000", "210000000");
        assertThat(sums(THANH_HOA, 2024)).containsExactly("3900000000", "3150000000", "2656000000", "2536000000", "0");
        assertThat(sums(THANH_HOA, 2025))
                .containsExactly("2750000000", "1450000000", "1350000000", "660000000", "410000000");
    }

    @Test
    void the_province_with_the_lowest_coverage_is_found_by_its_decisions_without_a_file() {
        assertThat(percentWithFile(NGHE_AN)).isEqualTo(PERCENT);
        assertThat(percentWithFile(VINH_LONG)).isLessThan(PERCENT / 2);
        assertThat(coverageOfPlans(VINH_LONG).propertyNames())
                .containsExactlyInAnyOrder("ANNULLED", "DECISION_VIA_STATEMENT", "DECISION", "DECISION_WITH_FILE");
    }

    @Test
    void an_attached_file_says_that_it_is_invented_and_the_text_is_there_word_for_word() {
        Person auditor = ledger.as("kiemtoan");
        List<String> files = new ArrayList<>();
        for (String type : List.of("FileAttached", "TextAttached")) {
            events().ofType(type)
                    .forEach(it -> files.add(it.at("/payload/sha256").asString()));
        }
        assertThat(files)
                .hasSizeGreaterThan(20)
                .allSatisfy(hash -> assertThat(auditor.get("/api/v1/files/" + hash)
                                .mustBeAccepted()
                                .body())
                        .startsWith("VĂN BẢN HƯ CẤU, CHỈ ĐỂ MINH HỌA SỔ KHUYẾN CÔNG"));
    }

    @Test
    void every_page_says_that_its_figures_are_invented() {
        assertThat(List.of("/provinces", "/provinces/" + NGHE_AN, "/provinces/" + VINH_LONG))
                .allSatisfy(page -> assertThat(
                                ledger.as("xem").get(page).mustBeAccepted().body())
                        .contains(BAND));
    }

    @Test
    void what_waits_for_the_approver_can_be_approved_and_a_restart_posts_nothing() {
        Person approver = ledger.as("lanhdao");
        assertThat(projects())
                .filteredOn(it -> it.get("status").asString().equals("PROPOSED"))
                .allSatisfy(it -> approver.post(
                                "/api/v1/projects/" + it.get("id").asString() + "/budgets?dryRun=true", Approval.of(it))
                        .mustBeAccepted());
        List<JsonNode> before = events().all();
        ledger.stop();
        ledger.start();
        assertThat(events().all()).isEqualTo(before);
    }

    private static Events events() {
        return Events.of(ledger.as("kiemtoan"));
    }

    private static List<JsonNode> projects() {
        return ledger.as("xem")
                .get("/api/v1/projects?limit=100")
                .mustBeAccepted()
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static Map<String, Long> counted(String field) {
        return projects().stream()
                .map(it -> it.get(field).asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<String> sums(String province, int year) {
        JsonNode totals = ledger.as("xem")
                .get("/api/v1/balances?province=" + province + "&fiscalYear=" + year)
                .mustBeAccepted()
                .json()
                .get("totals");
        return List.of("planned", "allocated", "contracted", "disbursed", "advanceOutstanding").stream()
                .map(measure -> totals.at("/" + measure + "/amount").asString())
                .toList();
    }

    private static JsonNode coverageOfPlans(String province) {
        return ledger.as("xem")
                .get("/api/v1/balances?province=" + province)
                .mustBeAccepted()
                .json()
                .at("/coverage/planned");
    }

    private static long percentWithFile(String province) {
        JsonNode coverage = coverageOfPlans(province);
        long whole = coverage.valueStream().mapToLong(ExampleTest::dong).sum();
        return PERCENT * dong(coverage.get("DECISION_WITH_FILE")) / whole;
    }

    private static long dong(JsonNode amount) {
        return Long.parseLong(amount.get("amount").asString());
    }
}
