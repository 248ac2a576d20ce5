package vn.khuyencong.ledger.query.entries;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.web.Asked;
import vn.khuyencong.ledger.query.web.FilterParameters;
import vn.khuyencong.ledger.query.web.Page;

/** The register: entries in the order of the log, of whatever the address names. */
@PageController
final class EntriesPage {
    private final EntryReadings readings;

    EntriesPage(EntryReadings readings) {
        this.readings = readings;
    }

    @GetMapping("/entries")
    String entries(
            FilterParameters filter, EntryParameters wanted, Asked asked, HttpServletRequest request, Model model) {
        if (wanted.figure() != null) {
            return "redirect:/figures/" + wanted.figure();
        }
        Page<EntryRow> page = readings.page(filter, wanted.forReading(), asked, EntryRow::of);
        model.addAttribute("page", page);
        model.addAttribute("wanted", wanted);
        model.addAttribute("filter", filter);
        model.addAttribute("asOf", page.asOf());
        String query = request.getQueryString();
        model.addAttribute("files", "/api/v1/entries?" + (query == null ? "" : query + "&") + "format=");
        return "entries/entries";
    }
}
