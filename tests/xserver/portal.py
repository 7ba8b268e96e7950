"""A stand-in for the settings of a desktop portal, on the session bus; the Python of the system runs it, for `gi`.

    /usr/bin/python3 portal.py COLOUR-SCHEME CONTRAST    each 0, 1 or 2, as the portal has them

It writes `ready` once it can be asked. A COLOUR-SCHEME of `silent` is never answered. On a signal USR1 the desktop is
dark from then on, and says so.
"""

import signal
import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE_NAME = "org.freedesktop.portal.Settings"
NAMESPACE = "org.freedesktop.appearance"

INTERFACE = """
<node>
  <interface name="org.freedesktop.portal.Settings">
    <method name="ReadAll">
      <arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/>
    </method>
    <method name="Read">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
    </method>
    <method name="ReadOne">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
    </method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    <property name="version" type="u" access="read"/>
  </interface>
</node>
"""


def main(colour_scheme: str, contrast: str) -> None:
    settings = {"color-scheme": colour_scheme, "contrast": contrast}
    is_silent = "silent" in settings.values()

    def answer(*call: object) -> None:
        method, arguments, invocation = call[4:]
        if is_silent:
            return
        values = {name: GLib.Variant("u", int(value)) for name, value in settings.items()}
        if method == "ReadAll":
            reply = GLib.Variant("(a{sa{sv}})", ({NAMESPACE: values},))
        else:
            namespace, key = arguments.unpack()
            if namespace != NAMESPACE or key not in values:
                invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
                return
            value = values[key] if method == "ReadOne" else GLib.Variant("v", values[key])
            reply = GLib.Variant("(v)", (value,))
        invocation.return_value(reply)

    def become_dark(bus: Gio.DBusConnection) -> bool:
        settings["color-scheme"] = "1"
        changed = GLib.Variant("(ssv)", (NAMESPACE, "color-scheme", GLib.Variant("u", 1)))
        bus.emit_signal(None, PATH, INTERFACE_NAME, "SettingChanged", changed)
        return GLib.SOURCE_CONTINUE

    def register(bus: Gio.DBusConnection, _: str) -> None:
        GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, become_dark, bus)
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        bus.register_object(PATH, interface, answer, lambda *_: GLib.Variant("u", 2), None)

    def announce(*_: object) -> None:
        sys.stdout.write("ready\n")
        sys.stdout.flush()

    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, register, announce, None)
    GLib.MainLoop().run()


main(*sys.argv[1:])
