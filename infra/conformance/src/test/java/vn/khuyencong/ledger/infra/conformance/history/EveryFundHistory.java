package vn.khuyencong.ledger.infra.conformance.history;

import static vn.khuyencong.ledger.infra.conformance.running.Bodies.body;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.dong;
import static vn.khuyencong.ledger.infra.conformance.running.Bodies.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A fund that is given more and less, and gives on to another fund and into the next year: each, and its reversal. */
record EveryFundHistory(ProvinceHistory province, String fund) {
    private static final String DAY = "2016-01-05";
    private static final long MILLION = 1_000_000;

    void send() {
        for (String chain : List.of("PLAN", "AUTHORITY")) {
            takeBackAndDo("adjustments", chain(chain, "change", 17), chain(chain, "change", -13));
            takeBackAndDo("cancellations", chain(chain, "amount", 12), chain(chain, "amount", 11));
            takeBackAndDo("transfers", toTheNation(chain, 21), toTheNation(chain, 19));
        }
        takeBackAndDo("carry-overs", carriedOver(33), carriedOver(31));
    }

    private void takeBackAndDo(String way, Map<String, Object> wrong, Map<String, Object> right) {
        String entry = post("/funds/" + fund + "/" + way, wrong);
        post("/entries/" + entry + "/reversal", body("reason", "nhập sai"));
        post("/funds/" + fund + "/" + way, right);
    }

    private Map<String, Object> chain(String chain, String name, long millions) {
        return body(
                "chain",
                chain,
                name,
                dong(millions * MILLION),
                "evidence",
                evidence(province.decisionBy(LocalDate.parse(DAY))));
    }

    private Map<String, Object> toTheNation(String chain, long millions) {
        Map<String, Object> transfer = chain(chain, "amount", millions);
        transfer.put("to", "fund.vn.2016.other-state");
        return transfer;
    }

    private Map<String, Object> carriedOver(long millions) {
        Map<String, Object> carried = body("ground", "SUPPLEMENT_AFTER_SEPTEMBER", "amount", dong(millions * MILLION));
        carried.put("evidence", evidence(province.decisionBy(LocalDate.parse(DAY))));
        return carried;
    }

    private String post(String path, Map<String, Object> command) {
        command.put("effectiveOn", DAY);
        return province.desks().post(path, command).mustBeAccepted().entry();
    }
}
