package vn.khuyencong.ledger.infra.benchmark.page;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One page of each kind. */
final class Addresses {
    static final Map<String, PageFigure.Address> ALL = all();
    private static final String PROVINCE = "40@2004-07-08";

    private Addresses() {}

    private static Map<String, PageFigure.Address> all() {
        Map<String, PageFigure.Address> all = new LinkedHashMap<>();
        all.put("overview", served -> "/");
        all.put("overview-year", served -> "/?fiscalYear=2015");
        all.put("provinces", served -> "/provinces");
        all.put("province", served -> "/provinces/" + PROVINCE);
        all.put("projects", served -> "/projects");
        all.put("project", served -> "/projects/" + project(served).path("id").asString());
        all.put("fund", served -> "/funds/fund." + PROVINCE + ".2015.provincial");
        all.put(
                "party",
                served -> "/parties/" + project(served).path("beneficiary").asString());
        all.put("programme", served -> "/programmes/programme.31@2004-07-08.local.2016-2020");
        all.put("decisions", served -> "/decisions");
        all.put("decision", served -> "/decisions/" + id("/api/v1/decisions?limit=200", served));
        all.put("statements", served -> "/statements");
        all.put("statement", served -> "/statements/" + id("/api/v1/statements", served));
        all.put("entries", served -> "/entries?fund=fund." + PROVINCE + ".2015.provincial");
        all.put("why-nationwide", served -> why("/api/v1/overview", "/totals/money/disbursed/figure", served));
        all.put(
                "why-province",
                served -> why("/api/v1/overview?province=" + PROVINCE, "/totals/money/disbursed/figure", served));
        all.put(
                "why-fund",
                served -> why(
                        "/api/v1/balances?fiscalYear=2015&province=" + PROVINCE, "/totals/figures/disbursed", served));
        all.put("search", served -> "/search?q=may+moc+co+khi");
        return all;
    }

    private static JsonNode project(ServedLedger served) throws Exception {
        return NationalLedger.someOf("/api/v1/projects?limit=200", served);
    }

    private static String id(String list, ServedLedger served) throws Exception {
        return NationalLedger.someOf(list, served).path("id").asString();
    }

    private static String why(String question, String at, ServedLedger served) throws Exception {
        return "/figures/" + served.json(question).at(at).asString();
    }
}
