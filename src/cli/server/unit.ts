import { FOREIGN_VARIABLES } from "../../platform/env.ts";
import { DATA_FOLDER } from "./env-file.ts";

const READY_SECONDS = 60;
const STOP_SECONDS = 40;

/** A systemd unit: a user of its own, nothing to write but its data, started again when it fails. */
export const unitFile = ({ binary, env }: { binary: string; env: string }): string => `[Unit]
Description=OpenEvent, the booking desk
After=network-online.target postgresql.service
Wants=network-online.target

[Service]
Type=exec
User=openevent
Group=openevent
EnvironmentFile=${env}
# What would change how the program itself runs is not taken over from anywhere.
UnsetEnvironment=${FOREIGN_VARIABLES.join(" ")}
WorkingDirectory=${DATA_FOLDER}
StateDirectory=openevent
StateDirectoryMode=0700
UMask=0077
ExecStart=${binary} serve
ExecStartPost=${binary} ready --wait ${READY_SECONDS}
TimeoutStartSec=${READY_SECONDS + STOP_SECONDS}
TimeoutStopSec=${STOP_SECONDS}
Restart=on-failure
RestartSec=2
# Settings that are wrong do not mend themselves.
RestartPreventExitStatus=78
LimitNOFILE=65536
MemoryMax=1G

NoNewPrivileges=yes
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectHostname=yes
ProtectControlGroups=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`;
