package vn.khuyencong.ledger.query.balances;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Asked;

/** The provinces of all times, and the books of each. */
@PageController
final class ProvincesPage {
    private final Readings readings;

    ProvincesPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/provinces")
    String all(Asked asked, Model model) {
        ProvinceList list = readings.ask(
                BalancesProjection.NAME,
                asked.asOf(),
                asked.minPosition(),
                view -> ProvinceList.of(new Names(view.documents()), view.asOf()));
        model.addAttribute("list", list);
        model.addAttribute("asOf", list.asOf());
        return "balances/provinces";
    }

    @GetMapping("/provinces/{province}")
    String one(@PathVariable String province, Asked asked, Model model) {
        ProvinceSheet sheet = readings.ask(
                BalancesProjection.NAME, asked.asOf(), asked.minPosition(), view -> ProvinceSheet.of(province, view));
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", sheet.asOf());
        return "balances/province";
    }
}
