package vn.khuyencong.ledger.events.project;

/** SINGLE; GROUP (đề án nhóm, Thông tư 36/2013/TT-BCT Điều 23: the beneficiary may come later); POINT (đề án điểm, several years); TASK (nhiệm vụ, without beneficiary). */
public enum ProjectKind {
    SINGLE,
    GROUP,
    POINT,
    TASK
}
