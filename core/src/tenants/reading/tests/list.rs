//! The list that grows and shrinks while it is read.

use super::*;

#[test]
fn the_list_may_grow_and_shrink_while_it_is_read() {
    let (mut sweep, _) = Sweep::begun(3);
    sweep.on(Event::Add(vec![tenant(9), tenant(1)]));
    sweep.on(Event::Remove(tenant(1)));
    assert_eq!(sweep.reading.progress(), Progress { done: 0, of: 3 });
    sweep.redeemed(0, Ok(()));
    // It is taken out while its token is under way.
    assert_eq!(sweep.wait(150.0), [redeem(2)]);
    sweep.on(Event::Remove(tenant(2)));
    assert_eq!(reads(&sweep.redeemed(2, Ok(()))), Vec::<&TenantId>::new());
    sweep.read(0, Ok(target()));
    assert_eq!(sweep.wait(150.0), [redeem(9)]);
    sweep.redeemed(9, Ok(()));
    let figures = Figures { of: 2, read: 2, not_read: 0, is_stopped: false };
    assert_eq!(sweep.read(9, Ok(target())), [Effect::Tell(News::Ended(figures))]);
    assert_eq!(sweep.reading.states().map(|(id, _)| id).collect::<Vec<_>>(), [&tenant(0), &tenant(9)]);
}

#[test]
fn an_excluded_tenant_is_never_asked_for_anything() {
    let (mut sweep, _) = Sweep::begun(4);
    sweep.on(Event::Exclude(tenant(1)));
    assert_eq!(sweep.access(1), Access::Excluded);
    sweep.on(Event::Exclude(tenant(0)));
    assert_eq!(reads(&sweep.redeemed(0, Ok(()))), Vec::<&TenantId>::new());
    assert_eq!((sweep.wait(150.0), sweep.access(0)), (vec![redeem(2)], Access::Excluded));
    sweep.redeemed(2, Ok(()));
    sweep.on(Event::Exclude(tenant(2)));
    sweep.read(2, Ok(target()));
    assert_eq!((sweep.access(2), sweep.settings(2)), (Access::Excluded, None));
    sweep.wait(150.0);
    sweep.refused(3, 65001);
    assert_eq!(sweep.reading.phase(), &Phase::Idle);
    let none: Vec<_> = (0..3).map(tenant).collect();
    let effects = sweep.on(Event::Start(none));
    assert_eq!(effects, [Effect::Tell(News::Began), Effect::Tell(News::Ended(Figures::default()))]);
    sweep.on(Event::Include(tenant(1)));
    assert_eq!(sweep.access(1), Access::Waiting);
    assert_eq!(sweep.on(Event::Start(vec![tenant(1)]))[1..], [redeem(1)]);
}

#[test]
fn what_a_run_has_read_shows_here() {
    let (mut sweep, _) = Sweep::begun(1);
    let reading = TenantReading { settings: target(), is_configured: true, at: NOW };
    sweep.on(Event::Seen { tenant: tenant(0), reading });
    assert_eq!((sweep.access(0), sweep.settings(0)), (Access::SignedIn, Some(&target())));
}
