package vn.khuyencong.ledger.infra.conformance.day;

import static org.assertj.core.api.Assertions.assertThat;

/** Lãnh đạo duyệt: what waits in the inbox is approved or sent back, with the keyboard alone. */
record Approver(Desk desk, Matter matter) {
    void opensTheInbox() {
        desk.open("/posting", desk.says("Ghi sổ", "Posting"));
        desk.follow(desk.says("Đề án chờ duyệt", "Projects awaiting approval"));
        desk.tab().page().mustBeSound();
    }

    void approves() {
        opensTheInbox();
        desk.tab().tabTo(matter.project());
        desk.follow(desk.says("Phê duyệt", "Approve"));
        desk.lookUp("/evidence/0/decision", matter.decision().substring(0, 4), matter.decision());
        desk.choose("/lines/0/source", "PROVINCIAL");
        desk.write("/lines/0/fiscalYear", Integer.toString(matter.year()));
        desk.choose("/lines/0/activities", "A3.3");
        desk.write("/lines/0/amount", "800 triệu");
        desk.tab().waitForText(desk.says("kế hoạch còn được phê duyệt 1.500.000.000", "1,500,000,000"));
        desk.write("/effectiveOn", matter.on(10, 2));
        desk.post("/projects/project.");
        assertThat(desk.tab().text()).contains(matter.project(), desk.says("Đã phê duyệt", "Approved"));
    }

    /** Gives the reason that the page of the project then shows. */
    void returns(String project, String reason) {
        opensTheInbox();
        desk.tab().tabTo(project);
        desk.follow(desk.says("Trả hồ sơ", "Return"));
        desk.write("/reason", reason);
        desk.write("/effectiveOn", matter.on(10, 2));
        desk.post("/projects/project.");
        assertThat(desk.tab().text()).contains(reason);
    }
}
