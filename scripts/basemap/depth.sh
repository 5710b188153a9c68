#!/usr/bin/env bash
# One-off, kept for the record: makes data/basemap/depth.geojson, four depth contours.
# Source: ETOPO5 (5-minute global relief, NOAA National Geophysical Data Center, 1988), as packaged in
# Debian's ferret-datasets (etopo5.cdf; US government work, "in the public domain" by the package's licence file).
# Needs Debian's gdal-bin. Too coarse for reefs: cells are 9 km wide.
# Usage: apt-get download ferret-datasets && dpkg-deb -x ferret-datasets_*.deb x && scripts/basemap/depth.sh x/usr/share/ferret-vis/data/etopo5.cdf
set -euo pipefail
grid=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
variable=$(gdalinfo "$grid" | sed -n 's/.*SUBDATASET_[0-9]*_NAME=\(.*\)/\1/p' | head -1)
gdal_translate -q -a_srs EPSG:4326 -projwin 98 32 130 -4 "${variable:-$grid}" "$work/box.tif"
gdal_contour -q -a elevation -fl -4000 -2000 -1000 -200 "$work/box.tif" "$work/contours.geojson"
# Closed rings shorter than about 2.5 degrees are single grid cells: noise at this resolution.
ogr2ogr -q -f GeoJSON -dialect SQLite -sql "SELECT geometry, CAST(-elevation AS INTEGER) AS depthM FROM contour WHERE ST_Length(geometry) > 2.5" \
  -simplify 0.04 -lco COORDINATE_PRECISION=2 -lco RFC7946=YES "$root/data/basemap/depth.geojson" "$work/contours.geojson"
rm -r "$work"
